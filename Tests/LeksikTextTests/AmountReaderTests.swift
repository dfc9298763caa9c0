import LeksikModel
import LeksikText
import Testing

@Suite struct AmountReaderTests {
  private func amounts(_ sentence: String, _ language: LanguageTag) -> String {
    shown(AmountReader(language: language).readings(in: sentence.split(separator: " ")))
  }

  @Test(arguments: [
    ("RD$1,500.00", "1500 DOP"), ("RD $ 1,500.00", "1500 DOP"), ("DOP 1500", "1500 DOP"),
    ("1500 DOP", "1500 DOP"), ("mil quinientos pesos", "1500 DOP"), ("un peso", "1 DOP"),
    ("mil quinientos pesos dominicanos", "1500 DOP"), ("un millón de pesos", "1000000 DOP"),
    ("mil quinientos pesos con 50/100", "1500.5 DOP"), ("2 millones de pesos", "2000000 DOP"),
    ("diez pesos con cincuenta centavos", "10.5 DOP"), ("US$20", "20 USD"), ("US$ 20", "20 USD"),
    ("veinte dólares", "20 USD"), ("$20", "20 DOP?20 USD"), ("$20 USD", "20 USD"),
    ("$500 pesos", "500 DOP"), ("500 gourdes", "500 HTG"), ("US$2 millones", "2000000 USD"),
    ("mil quinientos (1500) pesos", "1500 DOP"), ("quince años", ""), ("pesos", ""), ("$", ""),
    ("20 dólares haitianos", "20 dola ayisyen"), ("mil (RD$1,000.00)", "1000 DOP"),
    ("RD$1.500", "1500 DOP?1.5 DOP"),
  ])
  func readsSpanishAmounts(_ sentence: String, _ expected: String) {
    #expect(amounts(sentence, dominican) == expected)
  }

  @Test(arguments: [
    ("500 goud", "500 HTG"), ("senk san goud", "500 HTG"), ("500 gouds", "500 HTG"),
    ("500 gourdes", "500 HTG"), ("G 500", "500 HTG"), ("500 G", "500 HTG"), ("g 500", ""),
    ("HTG 500", "500 HTG"), ("1,000 goud", "1000 HTG"), ("de mil goud ayisyen", "2000 HTG"),
    ("20 dola", "20 USD?20 dola ayisyen"), ("20 dola ayisyen", "20 dola ayisyen"),
    ("20 dola ameriken", "20 USD"), ("HT$20", "20 dola ayisyen"), ("US$20", "20 USD"),
    ("$20", "20 USD?20 dola ayisyen"), ("senkant santim", ""), ("500 Gdes", "500 HTG"),
    ("san senkant goud", "150 HTG?50 HTG"), ("mil peso dominiken", "1000 DOP"),
  ])
  func readsCreoleAmounts(_ sentence: String, _ expected: String) {
    #expect(amounts(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("$20", "20 USD"), ("twenty dollars", "20 USD"), ("$1,500.50", "1500.5 USD"),
    ("twenty dollars and fifty cents", "20.5 USD"), ("$2 million", "2000000 USD"),
    ("five hundred Haitian gourdes", "500 HTG"), ("20 Haitian dollars", "20 dola ayisyen"),
    ("RD$500", "500 DOP"), ("500 pesos", "500 DOP"), ("USD 20", "20 USD"), ("one dollar", "1 USD"),
    ("$20.", "20 USD"),
  ])
  func readsEnglishAmounts(_ sentence: String, _ expected: String) {
    #expect(amounts(sentence, american) == expected)
  }

  @Test func pesosOfAnotherCountryAreDoubtful() throws {
    let mexican = try #require(LanguageTag("es-MX"))
    #expect(amounts("500 pesos", mexican) == "500 DOP?")
  }
}
