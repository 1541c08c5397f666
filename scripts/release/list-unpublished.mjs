/** Which versions of this checkout the registry lacks, as an output of a workflow's step: `unpublished=@ocop-kit/engine@0.1.0 …`. */
import { publishedPackages } from '../published-packages.mjs';
import { isPublished } from './publish.mjs';

const missing = publishedPackages().filter(({ name, manifest }) => !isPublished(name, manifest.version));
console.log(`unpublished=${missing.map(({ name, manifest }) => `${name}@${manifest.version}`).join(' ')}`);
