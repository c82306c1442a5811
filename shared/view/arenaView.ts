/** Everything the big arena screen shows, ready to be drawn: state and time in, one scene out. Words are added by the screen. */
import type { WallInstant } from '../primitives/time.ts';
import { livePair } from '../project/live.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { competition, distance as distanceOf, isOfficial, programme } from '../project/programme.ts';
import { lastPassage, type Race } from '../project/race.ts';
import { lapsToGo, type Gender, type LengthM } from '../rules/distances.ts';
import type { CompetitionState } from '../project/state.ts';
import { arenaMoment, type ArenaMoment } from './arenaScene.ts';
import { finishScene, type FinishScene } from './finishPanel.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { ladder, type LadderView } from './ladder.ts';
import { nextPairScene, type NextPairScene } from './nextPairPanel.ts';
import { recordBlock, type RecordBlockView } from './recordBlock.ts';
import { standingsPanel, type StandingsPanelView } from './standingsPanel.ts';
