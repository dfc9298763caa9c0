import LeksikModel
import LeksikText
import Testing

@Suite struct NumberExpressionTests {
  private func quantities(_ sentence: String, _ language: LanguageTag) -> String {
    shown(QuantityReader(language: language).readings(in: sentence.split(separator: " ")))
  }

  private func times(_ sentence: String, _ language: LanguageTag) -> String {
    shown(TimeReader(language: language).readings(in: sentence.split(separator: " ")))
  }

  private func all(_ sentence: String, _ language: LanguageTag) -> String {
    shown(NumericReader(language: language).readings(in: sentence.split(separator: " ")))
  }

  @Test(arguments: [
    ("quince años", "15 year"), ("tiene 15 años", "15 year"), ("de 15 años de edad", "15 year"),
    ("15 anos", "15 year"), ("un año", "1 year"), ("dos años y medio", "2.5 year"),
    ("un año y dos meses", "1 year 2 month"), ("media hora", "0.5 hour"), ("72 horas", "72 hour"),
    ("quince (15) días", "15 day"), ("tres semanas", "3 week"), ("diez minutos", "10 minute"),
    ("veintiún años", "21 year"), ("dos segundos", "2 second"), ("los años", ""),
    ("1ro año", ""),
  ])
  func readsSpanishQuantities(_ sentence: String, _ expected: String) {
    #expect(quantities(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("15 an", "15 year"), ("kenz an", "15 year"), ("kenzan", "15 year"), ("15 lane", "15 year"),
    ("kenz lane", "15 year"), ("de mwa", "2 month"), ("twa semèn", "3 week"),
    ("24 èdtan", "24 hour"),
    ("dis minit", "10 minute"), ("28 jou", "28 day"), ("yon jou", "1 day"),
    ("dezan edmi", "2.5 year"),
    ("san an", "100 year?"), ("kat mwa", "4 month"), ("disèt an", "17 year"),
  ])
  func readsCreoleQuantities(_ sentence: String, _ expected: String) {
    #expect(quantities(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("a 15-year-old girl", "15 year"), ("15 - year - old", "15 year"), ("fifteen years", "15 year"),
    ("fifteen-year-old", "15 year"), ("15 years old", "15 year"), ("one month", "1 month"),
    ("two and a half years", "2.5 year"), ("two years and a half", "2.5 year"),
    ("half hour", "0.5 hour"),
    ("72 hours", "72 hour"), ("ten minutes", "10 minute"), ("15 years of age", "15 year"),
  ])
  func readsEnglishQuantities(_ sentence: String, _ expected: String) {
    #expect(quantities(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("a las 3:30 p. m.", "15:30"), ("a las 3:30 p.m.", "15:30"), ("3:30 pm", "15:30"),
    ("a las 3:30", "3:30 am/pm"), ("15:30", "15:30"), ("a las tres y media de la tarde", "15:30"),
    ("a las tres y media", "3:30 am/pm"), ("a las cuatro menos cuarto", "3:45 am/pm"),
    ("a la una y veinte", "1:20 am/pm"), ("a las 3", "3:00 am/pm?"),
    ("a las 12 de la noche", "0:00"),
    ("las 3 víctimas", ""), ("a las 15 horas", "15:00"), ("al mediodía", "12:00"),
    ("tres de la mañana", "3:00"), ("9 de la noche", "21:00"), ("25:00", ""),
    ("a las 12 p. m.", "12:00"),
  ])
  func readsSpanishTimes(_ sentence: String, _ expected: String) {
    #expect(times(sentence, .spanish) == expected)
  }

  @Test(arguments: [
    ("twazè", "3:00 am/pm"), ("twazè edmi", "3:30 am/pm"), ("dezè kenz", "2:15 am/pm"),
    ("katrè mwenka", "3:45 am/pm"), ("inè dimaten", "1:00"), ("uitè diswa", "20:00"),
    ("witè nan aswè", "20:00"), ("twazè apremidi", "15:00"), ("3 è", "3:00 am/pm?"),
    ("3è nan apremidi", "15:00"), ("3zè", "3:00 am/pm"), ("midi", "12:00"), ("minwi", "0:00"),
    ("twa maten", ""), ("3:30 pm", "15:30"), ("dizè karannsenk", "10:45 am/pm"),
    ("twa moun", ""),
  ])
  func readsCreoleTimes(_ sentence: String, _ expected: String) {
    #expect(times(sentence, .haitianCreole) == expected)
  }

  @Test(arguments: [
    ("3:30 pm", "15:30"), ("3pm", "15:00"), ("3 p.m.", "15:00"), ("12 a.m.", "0:00"),
    ("three o'clock", "3:00 am/pm"), ("half past three", "3:30 am/pm"), ("noon", "12:00"),
    ("quarter to four", "3:45 am/pm"), ("3 in the morning", "3:00"), ("3 men", ""),
    ("13:45:10", "13:45"),
  ])
  func readsEnglishTimes(_ sentence: String, _ expected: String) {
    #expect(times(sentence, .english) == expected)
  }

  @Test(arguments: [
    ("El 15 de marzo pagó RD$500 a dos hombres", "--03-15 500 DOP 2"),
    ("tiene quince años", "15 year"), ("a las 3:30 p. m. del 15/03/2024", "15:30 2024-03-15"),
    ("artículo 396, párrafo II", "396 2"), ("cinco de los quince", "5 15"),
    ("un 15 % de 1,500", "1? 15% 1500"), ("el lunes a las tres y media", "monday 3:30 am/pm"),
  ])
  func readsEverythingOnce(_ sentence: String, _ expected: String) {
    #expect(all(sentence, .spanish) == expected)
  }

  @Test func theSameFactIsEqualAcrossLanguages() {
    #expect(all("quince años", .spanish) == all("kenz an", .haitianCreole))
    #expect(all("15-year-old", .english) == all("15 lane", .haitianCreole))
    #expect(all("15 de marzo de 2024", .spanish) == all("15 mas 2024", .haitianCreole))
    #expect(all("quinientos gourdes", .spanish) == all("500 goud", .haitianCreole))
    #expect(all("quince años", .spanish) != all("cinco años", .spanish))
  }

  @Test func hostileInputIsReadInLinearTime() {
    let unit = "a las 3 / 4 / lunes , de mil $ RD $ ( 15 ) mes de y media - year 1ro 03/04/2024 è"
    let words = Array(repeating: unit.split(separator: " "), count: 100).flatMap { $0 }
    for language in LanguageTag.supported {
      let readings = NumericReader(language: language).readings(in: words)
      #expect(readings.allSatisfy { words.indices.contains($0.range.lowerBound) })
    }
    let atoms = Array("0/:-.$aà".map(String.init))
    let reader = NumericReader(language: .spanish)
    for first in atoms {
      for second in atoms {
        for third in atoms {
          _ = reader.readings(in: [first + second, third + second + first])
        }
      }
    }
  }
}
