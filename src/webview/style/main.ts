import { startStyle } from './startStyle';
import './style.css';
import { view } from './view';

startStyle(view);
