import { html } from 'lit';
import { todayPanel } from '../../protocol/todayPanel';
import '../kit/panel.css';
import { startPage } from '../kit/startPage';
import './today.css';
import { todayPage } from './today';

startPage(todayPanel, {
  view: (state, ask) => html`<main>${todayPage(state, ask)}</main>`,
  keepsShown: (shown, said) =>
    said.day === undefined && shown.day !== undefined && shown.today === said.today,
});
