// What stands on each terrace: [piece, s across, t in depth, states]; no state means always there.
// prettier-ignore
export const items = {
  1: [
    ["arbre", 90, 530], ["arbre", 148, 496], ["maison", 236, 468], ["arbre", 322, 372], ["mairie", 424, 424], ["arbre", 548, 344], ["arbre", 590, 368], ["bureaux", 686, 404],
    ["arbre", 790, 346], ["mediatheque", 908, 392], ["arbre", 1036, 346], ["arbre", 1082, 376], ["ecole", 1250, 412], ["maison", 1424, 380], ["arbre", 1500, 420], ["maison", 1566, 474], ["arbre", 1634, 530], ["buisson", 1120, 420], ["buisson", 246, 566], ["arbre", 176, 548],
    ["portable", 800, 494, "calme tendu sobre"], ["fixe", 1006, 490, "calme tendu"], ["smartphone", 910, 516, "calme tendu sobre"],
    ["multifonction", 400, 534, "calme tendu sobre"], ["tablette", 516, 520, "calme tendu sobre"], ["videoprojecteur", 1270, 530, "calme sobre"],
    ["arbre", 1400, 520, "calme"], ["buisson", 1466, 546, "calme"],
    ["atelier", 1440, 530, "sobre"], ["arbre", 1006, 470, "sobre"], ["buisson", 1034, 502, "sobre"],
    ["cartons", 1446, 530, "tendu"], ["cartons", 1362, 560, "tendu"], ["ecran", 1268, 538, "tendu"], ["ecran", 1540, 556, "tendu"], ["placard", 316, 560, "tendu"],
  ],
  2: [
    ["arbre", 90, 644], ["arbre", 140, 676], ["pylone", 452, 650], ["armoire", 570, 684], ["borne", 690, 690], ["box", 1096, 690], ["switch", 1230, 676, "calme tendu sobre"], ["arbre", 1580, 660], ["buisson", 1520, 690], ["arbre", 1640, 684],
    ["buisson", 330, 704, "calme"], ["buisson", 1370, 690, "calme"],
    ["tranchee", 1400, 676, "tendu"], ["touret", 356, 706, "tendu"], ["pylone", 1536, 640, "tendu"], ["pylone", 350, 640, "tendu"], ["armoire", 1000, 722, "tendu"],
    ["arbre", 300, 690, "sobre"], ["arbre", 350, 706, "sobre"], ["arbre", 1390, 668, "sobre"], ["arbre", 1340, 700, "sobre"], ["buisson", 1440, 706, "sobre"],
  ],
  3: [
    ["arbre", 100, 816], ["arbre", 152, 850], ["hall", 500, 880], ["froid", 720, 928, "calme tendu"], ["serveur", 1196, 862], ["stockage", 1286, 884, "calme tendu"], ["arbre", 1600, 820], ["buisson", 820, 950],
    ["arbre", 880, 842, "calme"], ["buisson", 1400, 890, "calme"],
    ["annexe", 890, 880, "tendu"], ["froid", 1066, 936, "tendu"], ["stockage", 1380, 896, "tendu"], ["serveur", 1118, 884, "tendu"],
    ["serre", 760, 912, "sobre"], ["arbre", 900, 850, "sobre"], ["arbre", 960, 880, "sobre"], ["arbre", 1380, 870, "sobre"], ["buisson", 1310, 900, "sobre"], ["buisson", 1060, 920, "sobre"],
  ],
};
