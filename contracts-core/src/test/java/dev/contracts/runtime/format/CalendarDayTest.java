package dev.contracts.runtime.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDayTest {
    @Test
    void everyDayOfTenThousandYearsIsCountedAsTheJdkCountsIt() {
        LocalDate date = LocalDate.of(0, 1, 1);
        for (long day = date.toEpochDay(); date.getYear() <= 9999; day++, date = date.plusDays(1)) {
            assertThat(CalendarDay.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026,0,1",
        "2026,13,1",
        "2026,1,0",
        "2026,1,32",
        "2026,2,29",
        "2024,2,30",
        "1900,2,29",
        "2026,4,31",
        "2026,6,31",
        "2026,9,31",
        "2026,11,31",
        "-1,1,1",
        "10000,1,1"
    })
    void otherDatesAreNone(int year, int month, int day) {
        assertThat(CalendarDay.of(year, month, day)).isEqualTo(CalendarDay.NONE);
    }
}
