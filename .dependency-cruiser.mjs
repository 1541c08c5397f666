/** Checks the walls: no circle of values, types or lazy imports, and arrows between folders that run one way. */
import { lazyDoors, walls } from './walls.mjs';

const escapePattern = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a name of a wall lies. */
function folderPattern(room, name) {
  const src = `packages/${room}/src/`;
  return name === 'entries' ? `^${src}[^/]+$` : `^${src}${escapePattern(name)}/`;
}

/**
 * The configuration of dependency-cruiser for these walls.
 *
 * @param {Readonly<Record<string, readonly (readonly string[])[]>>} walls
 * @param {readonly { readonly to: string; readonly why: string }[]} lazyDoors
 * @returns {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[], options: import('dependency-cruiser').ICruiseOptions }}
 */
export function makeConfig(walls, lazyDoors) {
  const doors = lazyDoors.map(({ to }) => `^${escapePattern(to)}$`);
  const butThroughDoors = doors.length > 0 ? { pathNot: doors } : {};

  const arrows = Object.entries(walls).flatMap(([room, floors]) =>
    floors.flatMap((floor, height) =>
      floor.flatMap((name) => {
        const unknown = floors
          .slice(height)
          .flat()
          .filter((other) => other !== name)
          .map((other) => folderPattern(room, other));
        if (unknown.length === 0) return [];
        return {
          name: `${room}-${name}-looks-up`,
          comment: `In ${room}, ${name} may know only what stands before it in walls.mjs.`,
          severity: 'error',
          from: { path: folderPattern(room, name) },
          to: { path: unknown, ...butThroughDoors },
        };
      }),
    ),
  );

  const strangers = Object.entries(walls).map(([room, floors]) => ({
    name: `${room}-has-a-folder-without-a-wall`,
    comment: 'Every folder stands in walls.mjs.',
    severity: 'error',
    from: { path: `^packages/${room}/src/`, pathNot: floors.flat().map((name) => folderPattern(room, name)) },
    to: {},
  }));

  return {
    forbidden: [
      {
        name: 'no-circle',
        comment: 'Two files that need each other are one, or share a third.',
        severity: 'error',
        from: {},
        to: { circular: true, ...(doors.length > 0 && { viaOnly: butThroughDoors }) },
      },
      ...doors.map((door) => ({
        name: 'doors-are-lazy',
        comment: 'What is behind a lazy door is fetched when it is needed, or known by type alone.',
        severity: 'error',
        from: { path: '^packages/' },
        to: { path: door, dependencyTypesNot: ['dynamic-import', 'type-only'] },
      })),
      ...arrows,
      ...strangers,
    ],
    options: {
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: ['/dist/', '\\.test\\.ts$'] },
    },
  };
}

const house = makeConfig(walls, lazyDoors);

/** @type {import('dependency-cruiser').IForbiddenRuleType} */
const noLitInForm = {
  name: 'form-without-lit',
  comment: 'What the form knows and does is apart from how it looks.',
  severity: 'error',
  from: { path: '^packages/elements/src/(form|rules)/' },
  to: { path: '(^|/)node_modules/(@lit/[^/]+|lit|lit-[^/]+)/|^(@lit/|lit($|/))' },
};

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  ...house,
  forbidden: [...house.forbidden, noLitInForm],
  options: { ...house.options, tsConfig: { fileName: 'tsconfig.base.json' } },
};
export default config;
