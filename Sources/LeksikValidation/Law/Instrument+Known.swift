extension Instrument {
  /// The instruments that rules know by name.
  ///
  /// Source: the instruments themselves for the number of articles; for Dominican reforms the
  /// sources S55 and S56 of the shipped glossaries.
  static let known: [String: Instrument] = [
    "Palermo Protocol": Instrument(jurisdiction: "INT", articles: 20),
    "Smuggling Protocol": Instrument(jurisdiction: "INT", articles: 25),
    "UNTOC": Instrument(jurisdiction: "INT", articles: 41),
    "CRC": Instrument(jurisdiction: "INT", articles: 54),
    "OPSC": Instrument(jurisdiction: "INT", articles: 17),
    "UDHR": Instrument(jurisdiction: "INT", articles: 30),
    "ICCPR": Instrument(jurisdiction: "INT", articles: 53),
    "ICESCR": Instrument(jurisdiction: "INT", articles: 31),
    "CAT": Instrument(jurisdiction: "INT", articles: 33),
    "CEDAW": Instrument(jurisdiction: "INT", articles: 30),
    "ICRMW": Instrument(jurisdiction: "INT", articles: 93),
    "ACHR": Instrument(jurisdiction: "INT", articles: 82),
    "VCCR": Instrument(jurisdiction: "INT", articles: 79),
    "Belém do Pará": Instrument(jurisdiction: "INT", articles: 25),
    "1951 Convention": Instrument(jurisdiction: "INT", articles: 46),
    "1967 Protocol": Instrument(jurisdiction: "INT", articles: 11),
    "1954 Convention": Instrument(jurisdiction: "INT", articles: 42),
    "1956 Supplementary Convention": Instrument(jurisdiction: "INT", articles: 15),
    "1961 Convention": Instrument(jurisdiction: "INT", articles: 21),
    "Slavery Convention 1926": Instrument(jurisdiction: "INT", articles: 12),
    "Hague Convention 1961": Instrument(jurisdiction: "INT", articles: 15),
    "Hague Convention 1980": Instrument(jurisdiction: "INT", articles: 45),
    "Hague Convention 1993": Instrument(jurisdiction: "INT", articles: 48),
    "Rome Statute": Instrument(jurisdiction: "INT", articles: 128),
    "Cartagena Declaration": Instrument(jurisdiction: "INT"),
    "Const. RD": Instrument(jurisdiction: "DO", articles: 277),
    "Código Penal DO": Instrument(jurisdiction: "DO", fate: "to be replaced by Ley 74-25"),
    "Código Civil DO": Instrument(jurisdiction: "DO"),
    "Código de Trabajo DO": Instrument(jurisdiction: "DO"),
    "Ley 76-02": Instrument(
      jurisdiction: "DO", articles: 449, fate: "repealed by Ley 97-25 (G.O. 11221)"),
    "Ley 97-25": Instrument(jurisdiction: "DO", articles: 470),
    "Ley 137-03": Instrument(
      jurisdiction: "DO", fate: "amended in October 2024", changedArticles: [3, 7]),
    "Const. HT": Instrument(jurisdiction: "HT", articles: 298),
    "CL/2014-0010": Instrument(jurisdiction: "HT", articles: 58),
    "Code pénal": Instrument(jurisdiction: "HT"),
    "Code civil": Instrument(jurisdiction: "HT"),
    "Code du travail": Instrument(jurisdiction: "HT"),
    "Code d'instruction criminelle": Instrument(jurisdiction: "HT"),
    "Loi sur l'adoption 2013": Instrument(jurisdiction: "HT"),
    "Décret HT 6 juillet 2005": Instrument(jurisdiction: "HT"),
    "US Constitution": Instrument(jurisdiction: "US"),
  ]
}
