import { kokQuestions } from '../../languages/id/kok';
import { sentenceHint } from '../hint';

/** "Kok" asks the customer how they could. */
export default sentenceHint('id/kok-question', (sentence) => kokQuestions(sentence).map((span) => ({ span })));
