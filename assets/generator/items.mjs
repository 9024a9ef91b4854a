// What stands on each terrace: [piece, s across, t in depth, states]; no state means always there.
// prettier-ignore
export const items = {
  1: [
    ["arbre", 90, 530], ["arbre", 148, 496], ["maison", 236, 468], ["arbre", 322, 372], ["mairie", 424, 424], ["arbre", 548, 344], ["arbre", 590, 368], ["bureaux", 686, 404],
    ["arbre", 790, 346], ["mediatheque", 908, 392], ["arbre", 1036, 346], ["arbre", 1082, 376], ["ecole", 1250, 412], ["maison", 1424, 380], ["arbre", 1500, 420], ["maison", 1566, 474], ["arbre", 1634, 530], ["buisson", 1120, 420], ["buisson", 246, 566], ["arbre", 176, 548],
    ["portable", 800, 494, "calme tendu sobre"], ["fixe", 1006, 490, "calme tendu"], ["smartphone", 910, 516, "calme tendu sobre"],
    ["multifonction", 400, 534, "calme tendu sobre"], ["tablette", 516, 520, "calme tendu sobre"], ["videoprojecteur", 1270, 530, "calme"], ["videoprojecteur", 1232, 520, "sobre"],
    ["arbre", 1400, 520, "calme"], ["buisson", 1466, 546, "calme"],
    ["atelier", 1440, 530, "sobre"], ["etabli", 1310, 566, "sobre"], ["groupe", 1010, 506, "sobre"], ["banc", 290, 528, "sobre"], ["personne", 226, 540, "sobre"],
    ["feuillu", 110, 566, "sobre"], ["feuillu", 1010, 452, "sobre"], ["feuillu", 1150, 470, "sobre"], ["feuillu", 560, 398, "sobre"], ["feuillu", 1620, 576, "sobre"], ["feuillu", 800, 384, "sobre"],
    ["cartons", 1446, 530, "tendu"], ["cartons", 1362, 560, "tendu"], ["ecran", 1268, 538, "tendu"], ["ecran", 1540, 556, "tendu"], ["placard", 316, 560, "tendu"],
  ],
  2: [
    ["arbre", 90, 644], ["arbre", 140, 676], ["pylone", 452, 650], ["armoire", 570, 684], ["borne", 690, 690], ["box", 1096, 690], ["switch", 1230, 676, "calme tendu sobre"], ["arbre", 1580, 660], ["buisson", 1520, 690], ["arbre", 1640, 684],
    ["buisson", 330, 704, "calme"], ["buisson", 1370, 690, "calme"],
    ["tranchee", 1400, 676, "tendu"], ["touret", 356, 706, "tendu"], ["pylone", 1536, 640, "tendu"], ["pylone", 350, 640, "tendu"], ["armoire", 1000, 722, "tendu"],
    ["feuillu", 216, 690, "sobre"], ["feuillu", 336, 668, "sobre"], ["arbre", 280, 712, "sobre"], ["feuillu", 1390, 668, "sobre"], ["feuillu", 1500, 646, "sobre"], ["buisson", 1510, 706, "sobre"],
    ["banc", 1436, 690, "sobre"], ["groupe", 1320, 714, "sobre"], ["personne", 650, 722, "sobre"],
  ],
  3: [
    ["arbre", 100, 816], ["arbre", 152, 850], ["hall", 500, 880], ["froid", 720, 928, "calme tendu"], ["serveur", 1196, 862], ["stockage", 1286, 884, "calme tendu"], ["arbre", 1600, 820], ["buisson", 820, 950],
    ["arbre", 880, 842, "calme"], ["buisson", 1400, 890, "calme"],
    ["annexe", 890, 880, "tendu"], ["froid", 1066, 936, "tendu"], ["stockage", 1380, 896, "tendu"], ["serveur", 1118, 884, "tendu"],
    ["serre", 760, 912, "sobre"], ["feuillu", 890, 848, "sobre"], ["feuillu", 986, 862, "sobre"], ["potager", 950, 916, "sobre"], ["personne", 1056, 922, "sobre"], ["groupe", 1340, 898, "sobre"], ["feuillu", 1440, 862, "sobre"], ["feuillu", 216, 866, "sobre"],
  ],
};
