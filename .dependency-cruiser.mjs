/** Checks the walls: no circle of values, types or lazy imports, and arrows between folders that run one way. */
import { lazyDoors, walls } from './walls.mjs';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (paths) => `^(${paths.map(escape).join('|')})$`;
const doors = lazyDoors.map(({ to }) => to);
const doorsShut = doors.length > 0 ? { pathNot: anyOf(doors) } : {};

/** Where a name of a wall lies. */
function folder(room, name) {
  const src = `packages/${room}/src/`;
  return name === 'entries' ? `^${src}[^/]+$` : `^${src}${escape(name)}${name.endsWith('.ts') ? '$' : '/'}`;
}

const arrows = Object.entries(walls).flatMap(([room, floors]) =>
  floors.flatMap((floor, height) =>
    floor.map((name) => ({
      name: `${room}-${name}-looks-up`,
      comment: `In ${room}, ${name} may know only what stands before it in walls.mjs.`,
      severity: 'error',
      from: { path: folder(room, name) },
      to: {
        path: floors
          .slice(height)
          .flat()
          .filter((other) => other !== name)
          .map((other) => folder(room, other)),
        ...doorsShut,
      },
    })),
  ),
);

const strangers = Object.entries(walls).map(([room, floors]) => ({
  name: `${room}-has-a-folder-without-a-wall`,
  comment: 'Every folder stands in walls.mjs.',
  severity: 'error',
  from: { path: `^packages/${room}/src/`, pathNot: floors.flat().map((name) => folder(room, name)) },
  to: {},
}));

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one, or share a third.',
      severity: 'error',
      from: {},
      to: { circular: true, ...(doors.length > 0 && { viaOnly: doorsShut }) },
    },
    ...(doors.length > 0
      ? [
          {
            name: 'doors-are-lazy',
            comment: 'What is behind a lazy door is fetched when it is needed, or known by type alone.',
            severity: 'error',
            from: { path: '^packages/' },
            to: { path: anyOf(doors), dependencyTypesNot: ['dynamic-import', 'type-only'] },
          },
        ]
      : []),
    ...arrows,
    ...strangers,
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '\\.test\\.ts$'] },
    tsConfig: { fileName: 'tsconfig.base.json' },
  },
};
