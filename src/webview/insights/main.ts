import { html } from 'lit';
import { type InsightId, insightsPanel } from '../../protocol/insightsPanel';
import { t } from '../kit/t';
import '../kit/panel.css';
import { startPage } from '../kit/startPage';
import './insights.css';
import { type Done, insightsPage } from './insights';

let done: Done | undefined;
/** The pictures displayed as tables. */
const asTables = new Set<InsightId>();

const { say, paint } = startPage(insightsPanel, {
  view: (state, ask) =>
    html`<main>
      ${insightsPage(state, {
        ask,
        done,
        isTable: id => asTables.has(id),
        turn(id) {
          if (!asTables.delete(id)) asTables.add(id);
          paint();
        },
      })}
    </main>`,
  keepsShown: (shown, said) => said.notes === 'loading' && shown.notes === 'ready' && !said.working,
  onNews(news) {
    done = news;
    paint();
    say(t('Added to {0}', news.name));
  },
});
