/** Runs before a package is packed. npm leaves `workspace:^` in package.json, which nobody could install; pnpm writes the version. */
const packer = process.env.npm_config_user_agent ?? '';
if (!packer.startsWith('pnpm/')) {
  console.error(
    'npm would publish this package with `workspace:^` for its dependencies, which nobody can install: ' +
      'run `pnpm pack` for one tarball, `npm run release -- --dry-run` for all of them.',
  );
  process.exit(1);
}
