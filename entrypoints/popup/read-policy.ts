// What is asked for by `import()` keeps a table of its names beside it: here, so that the worker, which reads policies too, has none.
export { readPolicy } from '../../lib/offices/policy';
