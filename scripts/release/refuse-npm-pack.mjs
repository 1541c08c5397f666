import { basename } from 'node:path';

/** Runs before a package is packed. npm leaves `workspace:^` in package.json, which nobody could install; pnpm writes the version. */
// npm started by a script of pnpm's inherits pnpm's user agent, but never its path.
if (!basename(process.env.npm_execpath ?? '').startsWith('pnpm')) {
  console.error(
    'npm would publish this package with `workspace:^` for its dependencies, which nobody can install: ' +
      'run `npx pnpm pack` for one tarball, `npm run release -- --dry-run` for all of them.',
  );
  process.exit(1);
}
