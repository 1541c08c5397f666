/**
 * How changelogs are written: what changed, in the words of its changeset. All packages share one version, so a list of
 * updated neighbours would say nothing.
 */
export default {
  getReleaseLine: async ({ summary }) => {
    const [first, ...others] = summary.trim().split('\n');
    return [`- ${first}`, ...others.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },
  getDependencyReleaseLine: async () => '',
};
