import LeksikMemory
import LeksikModel

/// A stored pair, a query, and what the stored target must become.
struct RepairCase: Sendable {
  var from: LanguageTag
  var to: LanguageTag
  var source: String
  var target: String
  var query: String
  /// The repaired target; `nil` where nothing may be touched.
  var expected: String?
  var kinds: [Substitution.Kind] = []

  init(
    _ pair: (LanguageTag, LanguageTag), _ source: String, _ target: String, _ query: String,
    _ expected: String?, _ kinds: Substitution.Kind...
  ) {
    (from, to) = pair
    (self.source, self.target, self.query, self.expected) = (source, target, query, expected)
    self.kinds = kinds
  }

  /// The match of the query with the stored pair.
  var match: Match? {
    let unit = TranslationUnit(
      id: "u", segments: [Segment(source, in: from), Segment(target, in: to)])
    return ReferenceMatcher(units: [unit]).matches(
      for: query, from: from, to: to, atLeast: .none, limit: 1
    ).first
  }

  private static let esHt = (LanguageTag.spanish, LanguageTag.haitianCreole)
  private static let esEn = (LanguageTag.spanish, LanguageTag.english)
  private static let enEs = (LanguageTag.english, LanguageTag.spanish)
  private static let enHt = (LanguageTag.english, LanguageTag.haitianCreole)
  private static let htEs = (LanguageTag.haitianCreole, LanguageTag.spanish)

  /// Placeables whose place is certain.
  static let certain: [RepairCase] = [
    // Numbers, in digits and in words, each kept as the target has them.
    .init(
      esHt, "Tenía 15 años.", "Li te gen 15 an.", "Tenía 20 años.", "Li te gen 20 an.", .number),
    .init(
      esHt, "Tenía quince años.", "Li te gen 15 an.", "Tenía veinte años.", "Li te gen 20 an.",
      .number),
    .init(
      esHt, "Había 15 personas.", "Te gen 15 moun.", "Había veintidós personas.",
      "Te gen 22 moun.", .number),
    .init(
      esEn, "Vio a quince personas.", "He saw fifteen people.", "Vio a veinte personas.",
      "He saw twenty people.", .number),
    .init(
      enEs, "He saw fifteen people.", "Vio a quince personas.", "He saw 30 people.",
      "Vio a treinta personas.", .number),
    .init(
      htEs, "Te gen 12 moun.", "Había 12 personas.", "Te gen 1500 moun.", "Había 1500 personas.",
      .number),
    .init(
      enEs, "There were 1,200 people.", "Había 1.200 personas.", "There were 3,450 people.",
      "Había 3.450 personas.", .number),
    .init(
      esHt, "Pagó 15 y luego 20.", "Li peye 15 epi 20.", "Pagó 16 y luego 30.",
      "Li peye 16 epi 30.", .number, .number),
    .init(
      enEs, "Page 5 and again page 5.", "Página 5 y de nuevo página 5.",
      "Page 7 and again page 7.", "Página 7 y de nuevo página 7.", .number, .number),
    // Dates, in the format of the target.
    .init(
      esHt, "Llegó el 15 de marzo de 2024.", "Li rive 15 mas 2024.",
      "Llegó el 2 de abril de 2023.", "Li rive 2 avril 2023.", .date),
    .init(
      esEn, "Llegó el 15 de marzo de 2024.", "He arrived on March 15, 2024.",
      "Llegó el 3 de mayo de 2024.", "He arrived on May 3, 2024.", .date),
    .init(
      esHt, "Llegó el 15/03/2024.", "Li rive 15/03/2024.", "Llegó el 16/04/2024.",
      "Li rive 16/04/2024.", .date),
    .init(
      htEs, "Li rive 15 mas 2024.", "Llegó el 15 de marzo de 2024.", "Li rive 20 jen 2024.",
      "Llegó el 20 de junio de 2024.", .date),
    // Amounts of the same currency.
    .init(
      esEn, "Pagó US$ 1,500.", "He paid US$ 1,500.", "Pagó US$ 2,750.", "He paid US$ 2,750.",
      .amount),
    .init(
      esHt, "Pagó RD$500.", "Li peye RD$500.", "Pagó RD$800.", "Li peye RD$800.", .amount),
    // Citations: the words are the target’s, the numbers the query’s.
    .init(
      esHt, "Según el artículo 5 de la Ley 97-25.", "Dapre atik 5 lwa 97-25.",
      "Según el artículo 8 de la Ley 97-25.", "Dapre atik 8 lwa 97-25.", .citation),
    .init(
      esEn, "Según el artículo 5 de la Ley 137-03.", "Under Article 5 of Law 137-03.",
      "Según el artículo 7 de la Ley 137-03.", "Under Article 7 of Law 137-03.", .citation),
    // What is carried over as it is written.
    .init(
      esHt, "Escriba a ana@ejemplo.org.", "Ekri ana@ejemplo.org.",
      "Escriba a luis@ejemplo.org.", "Ekri luis@ejemplo.org.", .address),
    .init(
      esHt, "Cédula 001-1234567-8.", "Sedil 001-1234567-8.", "Cédula 402-7654321-0.",
      "Sedil 402-7654321-0.", .identifier),
  ]

  /// Where the place or the form is not certain, or something critical differs besides.
  static let uncertain: [RepairCase] = [
    // Negation, modality, person and tense are never repaired, alone or beside a number.
    .init(esHt, "No firmó 3 hojas.", "Li pa t siyen 3 fèy.", "Firmó 4 hojas.", nil),
    .init(esHt, "Firmó 3 hojas.", "Li te siyen 3 fèy.", "No firmó 4 hojas.", nil),
    .init(esHt, "Debe pagar 300 pesos.", "Li dwe peye 300 peso.", "Puede pagar 400 pesos.", nil),
    .init(esHt, "Firmé 3 hojas.", "Mwen te siyen 3 fèy.", "Firmó 4 hojas.", nil),
    .init(esHt, "Firmó 3 hojas.", "Li te siyen 3 fèy.", "Firmará 4 hojas.", nil),
    .init(esHt, "El acusado confesó.", "Akize a te konfese.", "El acusado no confesó.", nil),
    // The number stands twice in the target, or not at all.
    .init(esHt, "Sala 5.", "Sal 5, pòt 5.", "Sala 7.", nil),
    .init(esHt, "Sala 5.", "Sal la.", "Sala 7.", nil),
    // One value of the source would become two.
    .init(enEs, "Page 5 or page 5.", "Página 5 o página 5.", "Page 5 or page 7.", nil),
    // Grammar beside it would have to change.
    .init(enEs, "There were 5 witnesses.", "Había 5 testigos.", "There was 1 witness.", nil),
    .init(esEn, "Una pena de 7 años.", "A 7-year sentence.", "Una pena de 8 años.", nil),
    // Another currency, another kind.
    .init(esEn, "Pagó US$ 1,500.", "He paid US$ 1,500.", "Pagó RD$ 1,500.", nil),
    .init(esEn, "Sala 5.", "Room 5.", "Sala 5.ª", nil),
    // Nothing differs, or nothing that can be repaired.
    .init(esHt, "Sala 5.", "Sal 5.", "Sala 5.", nil),
    .init(esHt, "Abra la puerta.", "Louvri pòt la.", "Cierre la puerta.", nil),
  ]
}
