import { changes } from './questions/changes';
import { edits } from './questions/edits';
import { failures } from './questions/failures';
import type { Question } from './questions/question';
import { reading } from './questions/reading';
import { undoing } from './questions/undoing';

/** What every editor is asked. A new kind of editor passes when it answers all that apply to it. */
export const questions: readonly Question[] = [...reading, ...edits, ...undoing, ...changes, ...failures];
