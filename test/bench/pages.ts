import { read } from '../portals';
import { mebbisMainMenu } from '../portals/generate';

export const MAIN_MENU = {
  url: 'https://mebbis.meb.gov.tr/main.aspx',
  html: mebbisMainMenu({ nodes: 1_400, hiddenInputs: 1_200 }),
};

/** Pages of MEBBİS in which nothing of ours runs. */
export const UNREAD = [
  { name: 'login', url: 'https://mebbis.meb.gov.tr/default.aspx', html: read('mebbis/login.html') },
  { name: 'second factor', url: 'https://mebbis.meb.gov.tr/redirect.aspx', html: read('mebbis/second-factor.html') },
  { name: 'module', url: 'https://mebbis.meb.gov.tr/SKT/skt02009.aspx', html: read('mebbis/module-skt.html') },
] as const;

/** An application form with a table beside it that brings the document to about `nodes` elements and texts. */
export function bigForm(nodes: number): string {
  const rows = Math.max(0, Math.floor((nodes - 60) / 9));
  const filler = Array.from(
    { length: rows },
    (_, row) => `<tr><td>${row}</td><td><a href="#r${row}">Belge ${row}</a></td><td><span>Açıklama</span></td></tr>`,
  ).join('');
  return `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Başvuru</title></head><body>
<h1>E-imza Başvuru Formu</h1>
<form><table>
<tr><td>T.C. Kimlik numarası</td><td>***</td></tr><tr><td>Kurum Adı</td><td>Örnek Okulu</td></tr>
<tr><td><label for="k">Kart Okuyucu Tipi</label></td><td><select id="k"><option>Mini Kart Okuyucu</option></select></td></tr>
<tr><td><label for="s">Sertifika Süresi</label></td><td><select id="s"><option>3 Yıl</option></select></td></tr>
<tr><td><label for="n">Başvuru Nedeni</label></td><td><select id="n"><option>Seçiniz</option><option selected>Yenileme</option><option>Kayıp Çalıntı</option><option>Diğer</option></select></td></tr>
<tr><td><label for="g">Güvenlik Sözcüğü</label></td><td><input id="g"></td></tr>
</table><button type="button">Devam</button></form>
<table>${filler}</table></body></html>`;
}

export const FORM_URL = 'https://portal.kamusm.gov.tr/bp/meb.go';

/** The same form, whose page changes a text a thousand times a second. */
export const restlessForm = (): string =>
  bigForm(1_000).replace(
    '</body>',
    `<p id="t"></p><script>
       let n = 0; const t = document.getElementById('t');
       const step = () => { const due = Math.floor(performance.now()); while (n < due) { n += 1; t.textContent = 'Kalan ' + n; } };
       setInterval(step, 4);
     </script></body>`,
  );
