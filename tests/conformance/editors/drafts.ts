/** A draft as HTML for rich editors, and as the text that all must read. */
export type DraftCase = { readonly html: string; readonly text: string };

/** Bold, italic, a link, a list, an emoji of two units, a non-breaking space, a blank line. */
export const reply: DraftCase = {
  html: '<p>Hi Imani,</p><p><br></p><p>As I <strong>already told</strong> you, you&nbsp;must wait 😀 for <a href="https://help.example/x">the form</a>.</p><ul><li>Send the <i>whole receipt</i></li><li>Then we check</li></ul><p>Bye</p>',
  text: 'Hi Imani,\n\nAs I already told you, you must wait 😀 for the form.\nSend the whole receipt\nThen we check\nBye',
};

const sentence = 'I am sorry that the <b>second</b> parcel did not come, and I have asked the courier why.';

/** About 300 words in 15 paragraphs. */
export const longReply: DraftCase = {
  html: `<p>${sentence}</p>`.repeat(18),
  text: Array.from({ length: 18 }, () => sentence.replace(/<\/?b>/g, '')).join('\n'),
};
