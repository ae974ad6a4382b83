export { withPerson } from '../../platform/withPerson';
