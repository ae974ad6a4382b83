import '../kit/panel.css';
import { startStyle } from '../style/startStyle';
import './card.css';
import { cardPage } from './cardPage';

startStyle(cardPage);
