/// Words whose gender their ending does not tell.
enum SpanishWordLists {
  /// Feminine stems and the masculine ones they belong to.
  static let masculines: [String: String] = {
    var pairs: [String: String] = [:]
    // Masculine in -o.
    for word in [
      "niñ", "hij", "herman", "espos", "novi", "viud", "ti", "niet", "abuel", "suegr", "prim",
      "testig", "perit", "re", "pres", "intern", "huerfan", "muert", "enferm", "mud", "sord",
      "cieg",
      "ministr", "sustitut", "expert", "maestr", "muchach", "amig", "dueñ", "judi", "gring",
      "extern", "indi", "encubiert", "abiert", "cubiert", "adult", "ilicit", "explicit", "inscrit",
      "adscrit", "supuest", "mestiz", "mulat", "negr", "blanc", "segur", "fals", "modern", "maxim",
      "minim", "suprem", "legitim", "ilegitim", "analfabet", "sol", "otr", "tod", "nuev", "mism",
      "propi", "previ", "gratuit", "fortuit", "absolut", "indirect", "exact", "estrict", "complet",
      "concret", "oscur", "madur", "inmadur", "larg", "rapid", "valid", "invalid", "grieg", "rus",
      "reclus", "confes", "convict", "difunt", "puertorriqueñ", "hondureñ", "salvadoreñ",
      "caribeñ", "panameñ",
    ] { pairs[word + "a"] = word + "o" }
    // Masculine in a consonant, or in -e, which a stem has lost.
    for word in [
      "fiscal", "concejal", "oficial", "jef", "president", "client", "gerent", "asistent",
      "dependient", "sargent", "intendent", "español", "polizon", "buscon", "ladron", "peaton",
      "campeon", "patron", "bailarin", "haragan", "aleman", "catalan", "huesped",
    ] { pairs[word + "a"] = word }
    pairs["jueza"] = "juec"
    pairs["aprendiza"] = "aprendic"
    for (feminine, masculine) in [
      ("francesa", "franc"), ("inglesa", "ingl"), ("holandesa", "holand"), ("japonesa", "japon"),
      ("libanesa", "liban"), ("escocesa", "escoc"), ("irlandesa", "irland"), ("marquesa", "marqu"),
      ("danesa", "dan"), ("lideresa", "lider"),
    ] { pairs[feminine] = masculine }
    return pairs
  }()

  /// Feminine nouns that end like a paired feminine but are words of their own.
  static let onlyFeminine: Set<String> = [
    "acogida", "aduana", "africa", "almohada", "alternativa", "america", "armada", "bajada",
    "bandera", "bebida", "brigada", "cabecera", "cada", "caida", "campana", "cantera", "carrera",
    "carretera", "cartera", "cascada", "categoria", "clinica", "coartada", "cocaina", "cocina",
    "comida", "convocatoria", "corrida", "cosa", "critica", "cruzada", "decada", "despedida",
    "directiva", "disciplina", "doctrina", "embajada", "entrada", "escalera", "escapatoria",
    "esfera", "espada", "espera", "esquina", "etica", "expectativa", "fabrica", "fachada", "fosa",
    "frontera", "gasolina", "granada", "guarida", "herida", "heroina", "historia", "iniciativa",
    "jornada", "llamada", "llegada", "logica", "madera", "manada", "manera", "marina", "mañana",
    "medicina", "medida", "memoria", "mirada", "misiva", "morada", "morfina", "musica",
    "narrativa", "negativa", "normativa", "oficina", "parada", "partida", "perdida", "perspectiva",
    "politica", "portada", "posada", "practica", "prosa", "redada", "replica", "republica",
    "requisitoria", "ribera", "rosa", "rubrica", "ruina", "rutina", "salida", "saliva", "semana",
    "subida", "suplica", "tactica", "tecnica", "temporada", "tentativa", "tijera", "trayectoria",
    "vagina", "ventana", "victoria", "vitrina",
  ]
}
