import { expect, it } from 'vitest';
import { isBotName } from './bot';

it.each(['Acme Bot', 'bot', 'AnswerBot', 'Freddy Bot (beta)', 'support-bot', 'BOT 7'])('%s is a bot', (name) =>
  expect(isBotName(name)).toBe(true),
);
it.each(['Imani Talbot', 'Abbot', 'Botha', 'Robotics Ltd', 'Bottega', '', null])('%s is none', (name) =>
  expect(isBotName(name)).toBe(false),
);
