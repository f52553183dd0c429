import type { welcome as tr } from '../../tr/pages/welcome';

export const welcome: typeof tr = {
  title: 'Welcome',
  headline: 'Keep your e-imza application from being rejected',
  lead: 'On the application pages it says what will be rejected, why, and by which article; it remembers your last day and your steps.',
  does: {
    title: 'What it does',
    lines: [
      'On Kamu SM and MEBBİS pages it warns you before you send an application that would be rejected.',
      'It tells you your next step, the reason and the day.',
      'It reminds you as the last days come near.',
      'It prepares your cover letter.',
    ],
  },
  never: {
    title: 'What it never does',
    lines: [
      'It sends no data anywhere; everything stays on this computer.',
      'It reads no password, PIN or code field.',
      "It doesn't apply for you and presses no button.",
    ],
  },
  questions: {
    title: 'A few short questions',
    lead: 'They take half a minute; you can change the answers later.',
    done: 'Saved.',
    already: 'You have answered these; change the answers in the settings.',
  },
  pin: {
    title: 'Where you find the extension',
    lead: 'Pin the icon to the toolbar, and the window opens with one click.',
    chrome: {
      title: 'Chrome and Edge',
      picture: 'The puzzle icon in the toolbar, and in the list it opens E-İmza Asistanı with a pin button beside it',
      steps: [
        'Press the puzzle icon to the right of the address bar.',
        'Press the pin (in Edge, the eye) beside «E-İmza Asistanı».',
      ],
    },
    firefox: {
      title: 'Firefox',
      picture: 'The puzzle icon in the toolbar, and in the list it opens E-İmza Asistanı with a cog button beside it',
      steps: ['Press the puzzle icon.', 'Press the cog beside «E-İmza Asistanı» and choose «Pin to Toolbar».'],
    },
    shortcut: 'By keyboard: Alt+Shift+E opens the window.',
  },
  test: 'Do reminders reach you?',
  ready: {
    title: 'From now on',
    lead: 'Open the official pages as always; where there is something to say, the warning box appears at the top right.',
    popup: 'Open the window in a tab',
    options: 'Settings',
  },
};
