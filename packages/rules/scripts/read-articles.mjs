/** Splits the decision's text into addressable pieces: article "3", clause "3.3", point "3.3a". */
export function readArticles(source) {
  const pieces = {};
  let article = '';
  let clause = '';
  let open = [];
  for (const line of source.split('\n').map((text) => text.trim())) {
    if (/^(Chương [IVX]+|QUY ĐỊNH .*|ĐIỀU KHOẢN .*|<<.*>>|)$/.test(line)) {
      if (line.startsWith('<<')) open = [];
      continue;
    }
    const heading = /^Điều (\d+)\. /.exec(line);
    const numbered = /^(\d+)\. /.exec(line);
    const lettered = /^([a-zđ])\) /.exec(line);
    if (heading) {
      article = heading[1];
      clause = article;
      open = [article];
    } else if (open.length === 0) {
      continue;
    } else if (numbered) {
      clause = `${article}.${numbered[1]}`;
      open = [article, clause];
    } else if (lettered) {
      open = [...new Set([article, clause, `${clause}${lettered[1]}`])];
    }
    for (const id of open) pieces[id] = pieces[id] ? `${pieces[id]}\n${line}` : line;
  }
  return pieces;
}
