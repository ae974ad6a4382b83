export { asBlock } from '../../platform/asBlock';
