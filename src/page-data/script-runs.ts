export { splitScripts } from '../annotations/script-runs.ts';
