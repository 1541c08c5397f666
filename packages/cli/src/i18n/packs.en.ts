/** What `ocop pack …` says in English. */
import type { packs as vietnamese } from './packs.vi.js';

export const packs: Record<keyof typeof vietnamese, string> = {
  'pack.noBase':
    '“{wanted}”, which this overlay lies upon, is not there. Built in: {known}; give others with --base FILE.',
  'pack.noRules': 'The folder “{folder}” has no {files}; make one with ocop pack new.',
  'pack.folderThere': '“{folder}” is there already; choose another name.',
  'pack.made': 'Made {folder}: {files}.\nSee it: ocop pack preview {folder}',
  'pack.built': 'Built {id} {version} into {folder}: {files}.',
  'pack.previewing': 'See it at {address} (Ctrl+C stops). Save the file, and the form shows the change.',
  'pack.clean': 'Nothing to mend.',
  'pack.portTaken': 'Port {port} cannot be opened ({reason}); choose another with --port.',
  packAbout: 'make rules of your own: of a province, a commune, or another programme',
  packNewAbout: 'make a folder to begin with',
  packNewArgument: 'the folder to make',
  kindOption: 'overlay: a layer over rules that are there (default); pack: new rules',
  baseIdOption: 'id of the rules the overlay lies upon (default: the decision in force)',
  packArgument: 'a folder, a file, or the id of built-in rules',
  baseOption: 'file of the rules or the layer below',
  packPreviewAbout: 'open the form with these rules; it follows every save',
  portOption: 'port (default: 4180)',
  packBuildAbout: 'make the folder dist for a site or to publish',
};
