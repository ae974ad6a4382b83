import { balancePanel } from '../../../src/protocol/balancePanel';
import { deskPanel } from '../../../src/protocol/desk';
import { insightsPanel } from '../../../src/protocol/insightsPanel';
import type { PanelProtocol } from '../../../src/protocol/panel';
import { practicePanel } from '../../../src/protocol/practicePanel';
import { situationPanel } from '../../../src/protocol/situationPanel';
import { styleView } from '../../../src/protocol/styleView';
import { teamPanel } from '../../../src/protocol/teamPanel';
import { todayPanel } from '../../../src/protocol/todayPanel';

/** The protocol of each web view with its host. */
export const panels: Readonly<Record<string, PanelProtocol>> = {
  balance: balancePanel,
  desk: deskPanel,
  insights: insightsPanel,
  practice: practicePanel,
  situation: situationPanel,
  style: styleView,
  team: teamPanel,
  today: todayPanel,
};
