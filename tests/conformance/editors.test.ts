import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reply } from './editors/drafts';
import { questions } from './editors/questions';
import { openRig, type Rig } from './editors/rig';
import type { Kind } from './editors/stage';

const kinds: readonly Kind[] = ['ckeditor5', 'froala', 'contenteditable', 'textarea'];

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

describe.each(kinds)('%s', (kind) => {
  const asked = questions.filter((question) => !question.not?.includes(kind));
  it.each(asked)('$name', async (question) => {
    const { draft = reply } = question;
    const content = kind === 'textarea' ? draft.text : draft.html;
    await rig.stage.mount(kind, content);
    expect(await rig.hands.open()).toBe(true);
    await question.ask({ ...rig, kind, draft });
    expect(rig.errors()).toEqual([]);
  });
});
