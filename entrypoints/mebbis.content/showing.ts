// What a page of MEBBİS needs only where there is something to show, or where the popup asks: most pages never do.

export { default as css } from '../../components/overlay/card.css?inline';
export { paintCard as paint } from '../../components/overlay/paint-card';
export { cardInPage } from '../../lib/page-side/card-in-page';
export { watchPage } from '../../lib/page-side/watch';
export { place } from '../../lib/pages/place';
export { pageTexts } from '../../lib/pages/texts';
