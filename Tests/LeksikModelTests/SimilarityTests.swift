import LeksikModel
import Testing

@Suite struct SimilarityTests {
  @Test(arguments: [
    (0, "0.00%"), (5, "0.05%"), (70, "0.70%"), (6_999, "69.99%"), (9_268, "92.68%"),
    (9_305, "93.05%"), (10_000, "100.00%"),
  ])
  func showsTwoDecimals(hundredths: Int, text: String) {
    #expect(Similarity(hundredths: hundredths).description == text)
  }

  @Test func ordersByAmount() {
    #expect(Similarity.none < .criticalCap)
    #expect(Similarity.criticalCap < .percent(70))
    #expect(Similarity.percent(70) < .full)
    #expect(Similarity.percent(100) == .full)
    #expect([Similarity.full, .none, .criticalCap].max() == .full)
  }
}
