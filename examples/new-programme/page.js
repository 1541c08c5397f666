/** Gives the form the rules of this programme. */
const pack = await (await fetch('pack.json')).json();
document.querySelector('ocop-self-assessment').packs = [pack];
