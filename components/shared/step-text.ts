export { sayStep, stepText } from '../../lib/words/say-step';
