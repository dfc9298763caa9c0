import LeksikModel
import LeksikText
import Testing

@Suite struct NumberReaderSpanishTests {
  @Test(arguments: [
    ("quince años", "15"), ("cinco años", "5"), ("Quince", "15"), ("15 años", "15"),
    ("veintiún años", "21"), ("veintiun años", "21"), ("veintiuna mujeres", "21"),
    ("veintiuno", "21"), ("veintidós", "22"), ("veintidos", "22"), ("veinte y dos", "22"),
    ("ventidós", "22"), ("veintitrés", "23"), ("dieciseis", "16"), ("diez y seis", "16"),
    ("desiséis", "16"), ("dieciséis", "16"), ("diecinueve", "19"), ("treinta y uno", "31"),
    ("treinta y una víctimas", "31"), ("treinta y un días", "31"), ("treintaiuno", "31"),
    ("treinticinco", "35"), ("cuarenta y tres", "43"), ("noventa y nueve", "99"), ("cien", "100"),
    ("ciento uno", "101"), ("ciento veinte y cinco", "125"), ("doscientas", "200"),
    ("dos cientos", "200"), ("quinientos", "500"), ("quinientas", "500"), ("setecientos", "700"),
    ("novecientos noventa y nueve", "999"), ("mil", "1000"), ("un mil", "1000"),
    ("mil quinientos", "1500"), ("dos mil veinticuatro", "2024"), ("cien mil", "100000"),
    ("ciento un mil", "101000"), ("quinientas mil", "500000"), ("un millón", "1000000"),
    ("un millon", "1000000"), ("dos millones quinientos mil", "2500000"),
    ("mil millones", "1000000000"), ("un billón", "1000000000000"), ("2 millones", "2000000"),
    ("1.5 millones", "1500000"), ("2,5 millones", "2500000"), ("10 mil", "10000"),
    ("10 mil 500", "10500"), ("un millón y medio", "1500000"), ("dos y medio", "2.5"),
    ("cero", "0"), ("una docena", "12"), ("dos docenas", "24"), ("veinti dos", "22"),
    ("cien uno", "100 1?"), ("dos tres", "2 3"), ("cinco o seis", "5 6"), ("vèinte", ""),
    ("un o dos", "1? 2"), ("y", ""), ("miles de personas", ""), ("mil mil", "1000 1000"),
  ])
  func readsCardinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("un abogado", "1?"), ("una víctima", "1?"), ("uno", "1?"), ("un segundo", "1? 2.?"),
    ("media hora", "0.5?"), ("la mitad", "0.5"), ("el cuarto", "4.?"), ("la segunda vez", "2.?"),
  ])
  func flagsWordsThatAreNotOnlyNumbers(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("primero", "1."), ("primer grado", "1."), ("primera", "1."), ("1ro", "1."), ("1.º", "1."),
    ("1º", "1."), ("1ra", "1."), ("1ro.", "1."), ("3er", "3."), ("10mo", "10."), ("5to", "5."),
    ("tercer", "3."), ("séptimo", "7."), ("septimo", "7."), ("sétimo", "7."), ("décimo", "10."),
    ("décima", "10."), ("undécimo", "11."), ("decimoprimero", "11."), ("décimo primero", "11."),
    ("duodécimo", "12."), ("decimotercer", "13."), ("decimoquinto", "15."),
    ("decimoséptimo", "17."), ("vigésimo primero", "21."), ("vigesimoprimera", "21."),
    ("vigésima segunda", "22."), ("trigésimo", "30."), ("nonagésimo noveno", "99."),
    ("centésimo", "100."), ("artículo 1°", "1."), ("milésimo", "1000."), ("el 1 . º", "1."),
  ])
  func readsOrdinals(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("15%", "15%"), ("15 %", "15%"), ("15 por ciento", "15%"), ("quince por ciento", "15%"),
    ("quince porciento", "15%"), ("por ciento", ""), ("cien por ciento", "100%"),
    ("2.5 %", "2.5%"), ("un por ciento", "1%"),
  ])
  func readsPercentages(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("artículo IV", "4"), ("artículo iv", ""), ("párrafo II", "2"), ("capítulo XII", "12"),
    ("Art. IX", "9"), ("art . IX", "9"), ("artículos IV y V", "4 5"),
    ("títulos I, II y III", "1 2 3"),
    ("siglo XXI", "21"), ("MI", ""), ("el IV", ""), ("artículo IIII", ""), ("artículo CIVIL", ""),
    ("artículo 396", "396"), ("artículo D de", "500"),
  ])
  func readsRomanNumeralsInLegalPlaces(_ sentence: String, _ expected: String) {
    #expect(numbers(sentence, .spanish) == expected)
  }

  @Test func saysWhichWordsWereRead() {
    let words = ["Tiene", "treinta", "y", "un", "años", "y", "2", "hijos"]
    let ranges = NumberReader(language: .spanish).readings(in: words).map(\.range)
    #expect(ranges == [1..<4, 6..<7])
  }
}
