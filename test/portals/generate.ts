const MODULES: readonly (readonly [name: string, path: string])[] = [
  ['Devlet Kurumları Modülü', '/Kurumlar/kur00001.aspx'],
  ['E-Denetim Modülü', '/DPM/dpm00005.aspx'],
  ['E-Posta Kullanıcı Yönetim Modülü', '/EKY/eky00009.aspx'],
  ['e-Rehberlik Modülü', '/ERH/ERH00001.aspx'],
  ['Personel Fotoğraf İşlemleri Modülü', '/ResimIslemleri/rsi01001.aspx'],
  ['Hizmet İçi Eğitim Islemleri Modülü', '/HizmetIci/hie01001.aspx'],
  ['İş Makineleri Modülü', '/ISM/ism00001.aspx'],
  ['Yayımlar Dairesi Kitap Seçim Modülü', '/KitapSecim/ktp00001.aspx'],
  ['Meis Modülü', '/MeisSorgu/MSM01001.aspx'],
  ['Özel Eğitim Modülü', '/EOM/eom00001.aspx'],
  ['Özel Mesleki Yeterlilik Kursları Modülü', '/MYK/myk00001.aspx'],
  ['Özel Motorlu Taşıt Sürücüleri Kursu Modülü', '/SKT/skt00001.aspx'],
  ['Özel Öğretim Kurumları Modülü', '/Ookgm/ook00001.aspx'],
  ['Sınav Binaları Modülü', '/SinavBina/sbb01001.aspx'],
  ['Sınav İşlemleri Modülü', '/SIM/SIM00001.aspx'],
  ['Uygulama Öğrencisi Değerlendirme', '/UygulamaOgrenci/uod00001.aspx'],
  ['Yönetici Modülü', '/Admin/YON01001.aspx'],
  ['Zümre Başkanları Modülü', '/Zumre/ZBM00001.aspx'],
];

/** Nodes of one menu row and of one announcement row, text nodes included. */
const MENU_ROW = 4;
const NEWS_ROW = 7;
const FRAME = 74;

/** A view state never says anything; its text only has to weigh what one weighs. */
function viewState(index: number): string {
  const name = index === 0 ? '__VIEWSTATE' : `__VIEWSTATE${index}`;
  const weight = 'dDwtMTA4MzE3NDUxMzs7Pg'.repeat(4);
  return `<input type="hidden" name="${name}" id="${name}" value="${weight}${index}" />`;
}

const menuRow = ([name, path]: readonly [string, string]) =>
  `<tr onclick="window.location.href='${path}'"><td class="kabartma" title="${name}">${name}</td></tr>`;

const newsRow = (index: number) =>
  `<tr><td class="tarih">${String((index % 28) + 1).padStart(2, '0')}.10.2026</td><td><a href="/duyuru.aspx?no=${index}">${index}. duyuru: ek ders ve sınav görevlendirme işlemleri hakkında</a></td></tr>`;

/**
 * A MEBBİS main menu as large as the live ones: `nodes` elements and texts about (within one per cent) and, besides,
 * `hiddenInputs` pieces of a split `__VIEWSTATE`. The same arguments give the same text.
 */
export function mebbisMainMenu(size: { readonly nodes: number; readonly hiddenInputs: number }): string {
  const menu = MODULES.map(menuRow);
  const rest = Math.max(0, size.nodes - FRAME - menu.length * MENU_ROW);
  const news = Array.from({ length: Math.floor(rest / NEWS_ROW) }, (_, index) => newsRow(index + 1));
  const states = Array.from({ length: size.hiddenInputs }, (_, index) => viewState(index));
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>MİLLÎ EĞİTİM BAKANLIĞI BİLİŞİM SİSTEMLERİ</title>
<style type="text/css">body{margin:0;font:11px Verdana,Arial,sans-serif;background:#eef3f8}table{border-collapse:collapse}.ust{width:100%;background:#1c5a93;color:#fff}.ust td{padding:5px}.kabartma{width:210px;padding:5px;border:1px outset #9bb;background:#dde8f3;cursor:pointer}.panel{border:1px solid #9ab;background:#fff;margin:6px;width:520px}.panel th{background:#c9daea;text-align:left;padding:4px}.panel td{padding:2px 4px;vertical-align:top}</style></head>
<body><form method="post" action="main.aspx" id="atb00001"><div class="aspNetHidden">${states.join('\n')}</div>
<table id="tblKullaniciBilgileri" class="ust"><tr><td>Sayın:</td><td><span id="ModulPageHeader1_lblKisi">DE*** KU***</span></td><td>Kullanıcı Adı:</td><td><span id="ModulPageHeader1_lblKullaniciAdi">00000001</span></td><td>TC Kimlik Numarası:</td><td><span id="ModulPageHeader1_lbltcno">1*********0</span></td></tr>
<tr><td>Sunucu Adı:</td><td><span id="ModulPageHeader1_lblSunucu">S-00</span></td><td>Kullanıcı Tipi:</td><td><span id="ModulPageHeader1_lblkullaniciprof">KURUM YETKİLİ KULLANICI</span></td><td>Grubu:</td><td><span id="ModulPageHeader1_lblgrup">ORTAÖĞRETİM</span></td></tr></table>
<table><tr><td valign="top"><table id="ModulMenu1_TB_AnaMenu">${menu.join('\n')}</table></td>
<td valign="top"><table class="panel"><tr><th colspan="2">Mebbis Duyuruları</th></tr>${news.join('\n')}</table></td>
<td valign="top"><table class="panel" style="width:200px"><tr><th>Takvim</th></tr><tr><td>Kasım 2026</td></tr></table><p><a href="sifredegistir.aspx">Şifre Değişikliği</a> <a href="yetkilerim.aspx">Yetkilerim</a> <a href="raporlistesi.aspx">Rapor Listesi</a> <a href="cikis.aspx">Güvenli Çıkış</a></p></td></tr></table>
</form><div class="modal" id="myModal" style="display:none"><h4>MEBBIS Uyarı</h4></div><div id="cboxOverlay" style="display:none"></div><div id="colorbox" style="display:none"></div></body></html>
`;
}
