/** Text that frames are made of, known to both ends before the first one: small frames shrink to a third. */

/** First byte of a frame: JSON as it is, or raw deflate over the dictionary. */
export const PLAIN = 0;
export const DEFLATED = 1;

/**
 * A preset dictionary for raw deflate; the most frequent pieces come last, where references are shortest.
 * Server and client come from the same release, so it may change freely between two of them.
 */
export const FRAME_DICTIONARY = [
  '"catalogue":{"theme":"commande-publique","cycle-de-vie","ecoconception","sensibilisation","inclusion","territoire","gouvernance"',
  '"members":{"s1","isBot":false,"name":"w:","timeline":{"openedAt":,"lastOpenedAt":,"spent":0,"left":null}',
  '"roster":{"number":,"tables":{"t1":{"name":null,"people":0,"bots":0}',
  '"flow":{"status":"running","phase":"deadline":,"hasRung":false,"isLocked":false}',
  '"fields","owner","deadline","indicator","startValue","rebound","guard",{"words":"w:"},{"catalogue":0}',
  '"items":{"a1":{"id":"a1","action":,"title":null,"points":,"days":,"impact":null,"feasibility":null,"fields":{},"supports":["s',
  '[0,"phases/debrief/said/"phases/cloture/ready/"phases/accueil/ready/"phases/plan/items/a1/',
  '"phases/quiz/revealed",{"value":null,"low":null,"high":null,"items":[]}],[1,"phases/quiz/step","reveal"],[1,"flow/turn",',
  '[1,"phases/quiz/index",1],[1,"phases/quiz/step","question"],[1,"phases/quiz/question",{"id":"","kind":"debatable","choice","items":["","min":0,"max":0,"step":0}],[1,"flow/turn",',
  '[1,"phases/quiz/stage","alone"],[1,"phases/quiz/answered",0],[1,"phases/quiz/answers",[]]]]',
  '{"kind":"debatable","side":"debate","reason":"w:"},{"kind":"choice","option":"},{"kind":"ranking","order":["',
  '[1,"phases/quiz/stage","table"],[1,"phases/quiz/answers",[{"kind":"estimate","low":0,"high":100},{"kind":"estimate","low":',
  '["p","everyone",1["p","seat/s1",[[0,"phases/quiz/answers/",{"kind":"estimate","low":',
  ',"asksWhy":true,"reason":"w:"}]]],"voices":{"s1":"agree","object"},"wasContested":true,"sign":"slows","by":"s',
  '"],"phases/toile/places/",["terminaux",["reseaux",["centres",["amont",["effets",["rebond",["leviers",["usages",',
  '[0,"phases/toile/links/>",{"sign":"feeds","by":"s1"}]]]',
  '["p","team/t1",1,[[1,"phases/quiz/answered",1]]]',
  '["p","team/t1",1,[[1,"phases/toile/places/",["usages",1,1]]]]',
].join("");
