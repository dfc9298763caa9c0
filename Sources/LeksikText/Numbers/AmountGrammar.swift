/// Reads one amount that begins at a given atom.
struct AmountGrammar {
  let numbers: NumberGrammar
  /// What a bare dollar sign means, likeliest first.
  let dollarSign: [Amount.Currency]
  let hasOtherPesos: Bool

  private var lexicon: NumericTables { numbers.lexicon }

  private typealias Sign = (meanings: [Amount.Currency], end: Int)

  /// A sign before or a name after a number, with hundredths.
  func amount(at start: Int) -> NumberGrammar.Found<Amount>? {
    guard
      numbers.canStart(at: start, or: .currencyStarter)
        || numbers.text[start]?.isMark("$") == true
    else { return nil }
    let sign = sign(at: start)
    let from = sign?.end ?? start
    guard sign == nil || numbers.text[from]?.kind == .digits, var parse = numbers.parse(at: from),
      parse.value.kind == .cardinal
    else { return nil }
    var end = numbers.skippingRepetition(of: parse.value, at: parse.end)
    let name = name(at: end)
    guard var meanings = sign?.meanings ?? name?.meanings else { return nil }
    // The name settles what the sign leaves open: $20 USD, $500 pesos.
    if let name, meanings.count > 1 || name.meanings == meanings { meanings = name.meanings }
    end = name?.end ?? end
    addCents(to: &parse, after: &end)
    let isPeso = meanings == [.dominicanPeso] && hasOtherPesos && sign == nil
    let amounts = ([parse.value] + parse.alternatives).flatMap { number in
      meanings.map { Amount(number: number, currency: $0) }
    }
    guard let value = amounts.first else { return nil }
    return NumberGrammar.Found(
      value: value, end: end, alternatives: Array(amounts.dropFirst()),
      isAmbiguous: isPeso || parse.isDoubtfulBeforeName)
  }

  /// `RD$`, `US$`, `$`, `DOP`, `G`.
  private func sign(at start: Int) -> Sign? {
    let text = numbers.text
    guard let atom = text[start] else { return nil }
    if atom.isMark("$") { return (dollarSign, start + 1) }
    guard atom.kind == .word else { return nil }
    if atom.isWord(.currencySign), text[start + 1]?.isMark("$") == true,
      let currency = CurrencyLexicon.signs[text.original(atom).lowercased()]
    {
      return ([currency], start + 2)
    }
    if let currency = code(atom) {
      return ([currency], text[start + 1]?.isMark(".") == true ? start + 2 : start + 1)
    }
    return isGourdeSign(atom) ? ([.haitianGourde], start + 1) : nil
  }

  private func name(at start: Int) -> Sign? {
    let text = numbers.text
    let hasParticle = text[start]?.isWord(.currencyParticle) == true
    let index = hasParticle ? start + 1 : start
    if let match = text.match(lexicon.currencyNames, at: index) {
      return (lexicon.currencies[match.value], match.end)
    }
    guard let atom = text[start], atom.kind == .word else { return nil }
    if let currency = code(atom) { return ([currency], start + 1) }
    return isGourdeSign(atom) ? ([.haitianGourde], start + 1) : nil
  }

  private func code(_ atom: NumericAtom) -> Amount.Currency? {
    atom.isWord(.currencyCode)
      ? CurrencyLexicon.codes[numbers.text.original(atom).lowercased()] : nil
  }

  private func isGourdeSign(_ atom: NumericAtom) -> Bool {
    atom.range.count == 1 && numbers.text.utf8[atom.range.lowerBound] == UInt8(ascii: "G")
  }

  /// *con cincuenta centavos*, *con 50/100*, *and fifty cents*.
  private func addCents(to parse: inout NumberGrammar.Parse, after end: inout Int) {
    let text = numbers.text
    guard parse.value.decimals == 0, parse.alternatives.isEmpty,
      text[end]?.isWord(.currencyConnector) == true, let cents = numbers.parse(at: end + 1),
      let integer = cents.value.integer, (0...99).contains(integer)
    else { return }
    var after = text.match(lexicon.cents, at: cents.end)?.end
    if text[cents.end]?.isMark("/") == true, let whole = text[cents.end + 1],
      whole.range.count == 3, text.plainDigits(whole) == 100
    {
      after = cents.end + 2
    }
    guard let after,
      let sum = parse.value.adding(NumberValue(significand: integer, decimals: 2))
    else { return }
    parse.value = sum
    end = after
  }
}

extension NumberGrammar.Parse {
  /// Whether a doubt remains before the name of a currency, where *un* or *mil* can only count.
  fileprivate var isDoubtfulBeforeName: Bool {
    isAmbiguous && (value.integer ?? 0) != 1 && !alternatives.isEmpty
  }
}
