// Vitest's global setup of `npm run coverage`.
import { buildMeasured } from './bundles.mjs';

export default () => buildMeasured(process.env.MEASURED_BUILD ?? '');
