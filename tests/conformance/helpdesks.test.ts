import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshdeskSpecimen } from './helpdesks/freshdesk';
import { questions } from './helpdesks/questions';
import { openStand, type Stand } from './helpdesks/stand';
import { watching } from './helpdesks/watching';
import { zendeskSpecimen } from './helpdesks/zendesk';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

describe.each([zendeskSpecimen, freshdeskSpecimen])('$helpdesk', (specimen) => {
  for (const question of [...questions, ...watching]) {
    describe(question.name, () => {
      const cases = question.cases(specimen);
      it.each(cases)('$name', async ({ ask }) => {
        expect.hasAssertions();
        await ask(stand);
      });
    });
  }
});
