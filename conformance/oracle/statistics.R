# Reference tables for org.sarcolemma.statistics, from R's own pnorm, qnorm, qbeta and pbeta.
#
#     Rscript statistics.R FOLDER

folder <- commandArgs(trailingOnly = TRUE)[1]
digits <- function(x) trimws(formatC(x, digits = 17, format = "g"))
save <- function(name, ...) {
  table <- data.frame(lapply(list(...), digits), check.names = FALSE)
  write.table(table, file.path(folder, name), sep = ",", quote = FALSE, row.names = FALSE)
}

# Normal: density, lower tail, and back.
z <- c(-37, -30, -20, -12, -9, -8.3, -7, -6.5, -6.0000001, -6, -5.9999999, -5, -4, -3, -2.5, -1.959963984540054, -1.5, -1, -0.5,
       -0.1, -1e-3, -1e-9, 0, 1e-9, 1e-3, 0.1, 0.5, 1, 1.5, 1.959963984540054, 2.5, 3, 4, 5, 5.9999999, 6, 6.0000001, 6.5, 7, 8, 9, 12, 37)
save("normal-cumulative.csv", z = z, log_density = dnorm(z, log = TRUE), cumulative = pnorm(z))
p <- c(1e-300, 1e-100, 1e-30, 1e-16, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.02, 0.025, 0.03125, 0.05, 0.1, 0.25, 0.4, 0.499999, 0.5,
       0.500001, 0.6, 0.75, 0.9, 0.95, 0.96875, 0.975, 0.98, 0.999, 0.9999, 1 - 1e-6, 1 - 1e-9, 1 - 1e-12)
save("normal-quantile.csv", p = p, z = qnorm(p))

# Beta: the log-odds of the k-th of 200 equally likely values, and of its neighbours a fifth of a slice away (0.1 % in
# cumulative probability). Both tails are taken from the side where they are small, so that no digit is lost.
counts <- list(c(1, 1), c(0.5, 0.5), c(0.5, 0.6), c(0.05, 0.95), c(0.95, 0.05), c(0.1, 199.9), c(199.9, 0.1), c(0.25, 49.75),
               c(2.5, 97.5), c(97.5, 2.5), c(30, 70), c(70, 30), c(60, 0.3), c(0.3, 60), c(6.2, 0.05), c(188, 12), c(500, 500),
               c(2.82, 3.18), c(0.74, 7.4), c(3, 3000), c(0.015, 2.985))
log_odds <- function(level, a, b) {
  x <- ifelse(level < 0.5, qbeta(level, a, b, log.p = FALSE), qbeta(1 - level, a, b, lower.tail = FALSE))
  y <- ifelse(level < 0.5, qbeta(level, b, a, lower.tail = FALSE), qbeta(1 - level, b, a))
  log(x) - log(y)
}
draws <- 200
k <- c(0, 1, 4, 5, 9, 20, 50, 99, 100, 149, 179, 190, 194, 195, 198, 199)
rows <- do.call(rbind, lapply(counts, function(ab) {
  level <- (k + 0.5) / draws
  cbind(ab[1], ab[2], k, log_odds(level - 0.2 / draws, ab[1], ab[2]), log_odds(level, ab[1], ab[2]),
        log_odds(level + 0.2 / draws, ab[1], ab[2]))
}))
save("beta-log-odds.csv", present = rows[, 1], absent = rows[, 2], k = rows[, 3], low = rows[, 4], exact = rows[, 5], high = rows[, 6])
