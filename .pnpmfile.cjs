/** pnpm writes a package's dependencies of this workspace in the order in which it happened to read them; two tarballs are to be equal. */
module.exports = {
  hooks: { beforePacking: (manifest) => ({ ...manifest, dependencies: sortNames(manifest.dependencies) }) },
};

const sortNames = (dependencies = {}) =>
  Object.fromEntries(Object.entries(dependencies).sort(([one], [other]) => (one < other ? -1 : 1)));
