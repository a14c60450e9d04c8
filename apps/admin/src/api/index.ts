/** How pages talk to the API: `import { api, unwrap, ifMatch, useCommand } from '#api'`. */
export { api, asQuery, unwrap } from './client.js';
export { ifMatch, useCommand, type CommandHeaders } from './command.js';
export { ProblemError, readProblem, statusOf, type FieldProblem, type Problem } from './problem.js';
export { postFile } from './post-file.js';
export { queryClient, renewReads } from './query-client.js';
