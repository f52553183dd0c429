export { stepText } from '../../lib/words/say-step';
