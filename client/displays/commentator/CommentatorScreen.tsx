/** The page of those who talk over the race: who is on the ice, what each needs, and nothing that has to be looked up: `/commentator`. */
import { useCallback, useEffect, useMemo } from 'react';
import type { CompetitionState } from '#shared/project/state.ts';
import { commentatorView } from '#shared/view/commentatorView.ts';
import { DelayedRace } from '../../live/DelayedRace.tsx';
import { useView } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { KeepLastGood } from '../../shell/KeepLastGood.tsx';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import { parseCommentatorOptions, type CommentatorOptions } from './commentator.options.ts';
import { CommentatorDesk } from './CommentatorDesk.tsx';
import { CommentatorTextContext, commentatorTextsFor } from './text/useCommentatorTexts.ts';
import '../../styles/palette.css';
import './commentatorPrint.css';

export function CommentatorScreen({ search }: DisplayProps) {
  const options = useMemo(() => parseCommentatorOptions(search, navigator.language), [search]);
  const { language, theme, delayMs } = options;
  const words = commentatorTextsFor(language);
  useEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset['palette'] = theme;
    document.title = `Icebell – ${words.title}`;
  }, [language, theme, words]);
  return (
    <TextContext value={textsFor(language)}>
      <CommentatorTextContext value={words}>
        <DelayedRace delayMs={delayMs}>
          <Page options={options} />
        </DelayedRace>
      </CommentatorTextContext>
    </TextContext>
  );
}

function Page({ options: { language, delayMs } }: { readonly options: CommentatorOptions }) {
  const compute = useCallback(
    (state: CompetitionState) => ({ ...commentatorView(state, language), delayMs }),
    [language, delayMs],
  );
  return <KeepLastGood view={useView(compute)} picture={CommentatorDesk} />;
}
