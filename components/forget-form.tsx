import { useState } from 'preact/hooks';
import type { PageMessages } from '../lib/core/i18n/messages';
import { Sure } from './sure';

type Props = {
  m: PageMessages;
  /** Resolves to whether everything is gone. */
  onForget: () => Promise<boolean>;
  /** How many tickets are known by this name, e-mail address or id; null when it cannot be told. */
  onFindCustomer: (words: string) => Promise<number | null>;
  /** How many tickets of theirs were forgotten; null when it did not work. */
  onForgetCustomer: (words: string) => Promise<number | null>;
};

/** Ways to forget one customer, and everything. */
export const ForgetForm = ({ m, onForget, onFindCustomer, onForgetCustomer }: Props) => {
  const [said, setSaid] = useState('');
  const [who, setWho] = useState('');
  const [found, setFound] = useState(0);
  const [saidOfOne, setSaidOfOne] = useState('');
  const words = m.options;
  const name = who.trim();
  const find = async (): Promise<boolean> => {
    const tickets = await onFindCustomer(name);
    setFound(tickets ?? 0);
    setSaidOfOne(tickets === null ? words.forgetFailed : tickets === 0 ? words.forgetOneNone(name) : '');
    return tickets !== null && tickets > 0;
  };
  const forgetOne = async (): Promise<void> => {
    const tickets = await onForgetCustomer(name);
    setSaidOfOne(tickets === null ? words.forgetFailed : words.forgotOne(tickets));
    if (tickets !== null) setWho('');
  };
  return (
    <>
      <div class="forget">
        <label class="field">
          {words.forgetOneField}
          <input
            type="text"
            data-do="forget-one-name"
            autocomplete="off"
            value={who}
            onInput={(event) => setWho(event.currentTarget.value)}
          />
        </label>
        <p>
          <small>{words.forgetOneHelp}</small>
        </p>
        <Sure
          name="forget-one"
          label={words.forgetOne}
          disabled={name === ''}
          sure={words.forgetOneSure(found)}
          yes={words.forgetYes}
          no={words.forgetNo}
          onAsk={find}
          onYes={forgetOne}
        />
        <p role="status" data-sapa="forget-one-result">
          {saidOfOne}
        </p>
      </div>
      <div class="forget">
        <p>
          <small>{words.forgetHelp}</small>
        </p>
        <Sure
          name="forget"
          label={words.forget}
          sure={words.forgetSure}
          yes={words.forgetYes}
          no={words.forgetNo}
          onYes={async () => setSaid((await onForget()) ? words.forgotten : words.forgetFailed)}
        />
        <p role="status" data-sapa="forget-result">
          {said}
        </p>
      </div>
    </>
  );
};
