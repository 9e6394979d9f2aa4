# One posterior in R: sections 1 to 5 of docs/concepts/differential.md for one child, a third time.
#
#     Rscript posterior.R KNOWLEDGE_FOLDER > POSTERIOR.csv
#
# The child: "girl with a dystrophy label" of small-patients.json, at the neuromuscular clinic. Constants of weighing.yaml and
# quantities.yaml that the CSV files do not hold are written out below.

options(stringsAsFactors = FALSE)
folder <- commandArgs(trailingOnly = TRUE)[1]
table <- function(name) read.csv(file.path(folder, name), colClasses = "character", na.strings = "", encoding = "UTF-8")
present <- c("female_sex", "proximal_weakness", "scapular_winging", "gowers_sign", "genetic_test_negative")
absent <- c("facial_weakness", "rash_any")   # "no statin" is silent in a child
readings <- c(ck = 12400, onset_tempo = 3, onset_age = 9)

# The tree, from lines such as "- {id: jdm, parent: immune, ..., borrow: 2, aliases: [dm]}".
yaml <- paste(readLines(file.path(folder, "differential/hypotheses.yaml")), collapse = "\n")
entries <- strsplit(yaml, "\n- ")[[1]][-1]
field <- function(name) {
  found <- regmatches(entries, regexpr(paste0("(^|[{, \n])", name, ": *([a-z_0-9.]+|\\[[^]]*\\])"), entries))
  value <- rep(NA_character_, length(entries))
  value[grepl(paste0("(^|[{, \n])", name, ": "), entries)] <- sub(paste0("^.*", name, ": *"), "", found)
  value
}
id <- field("id"); parent <- setNames(field("parent"), id)
borrow <- setNames(as.numeric(ifelse(is.na(field("borrow")), 0, field("borrow"))), id)
aliases <- lapply(strsplit(gsub("[][ ]", "", field("aliases")), ","), function(a) a[!is.na(a)])
named <- setNames(c(id, rep(id, lengths(aliases))), c(id, unlist(aliases)))
members <- function(n) id[!is.na(parent) & parent == n]
leaves <- id[!(id %in% parent)]
upwards <- function(n) if (is.na(parent[n])) n else c(n, upwards(parent[[n]]))

# Section 2.
level_weight <- c(cohort = 1, review = 0.7, "case-series" = 0.6, expert = 0.5, memory = 1)
near <- c(pediatric = 1, mixed = 0.6, adult = 0.35)
middle <- c("Obligate" = 0.995, "Very frequent" = 0.895, "Frequent" = 0.545, "Occasional" = 0.17, "Very rare" = 0.025, "Excluded" = 0.005)
rows <- do.call(rbind, lapply(c("frequencies", "added", "assumptions"), function(f) table(paste0("evidence/", f, ".csv"))))
n <- as.numeric(rows$examined)
rows$share <- ifelse(!is.na(rows$present), as.numeric(rows$present) / n,
                     ifelse(!is.na(rows$percent), as.numeric(rows$percent) / 100, middle[rows$qualifier]))
word <- ifelse(rows$level == "memory", 3, 6)
rows$patients <- ifelse(!is.na(rows$present), n, ifelse(!is.na(rows$percent), ifelse(is.na(n), 15, n), word))
weigh <- function(patients) pmin(patients, 60) * level_weight[rows$level] * near[rows$population] *
  ifelse(is.na(rows$pair), 1, 0.5) * (rows$counted == "yes")
rows$size <- ifelse(is.na(rows$share), NA, weigh(rows$patients))
rows$node <- named[rows$disease]
references <- table("references.csv")
cohorts <- setNames(lapply(strsplit(references$overlap_group, " *; *"), function(g) g[!is.na(g)]), references$id)

# Section 3. A sample is c(size, mean); rows are a data frame with size, value, node and reference.
whole <- function(g) g[!grepl(" \\(part\\)$", g)]
share <- function(a, b) any(whole(a) %in% sub(" \\(part\\)$", "", b)) || any(whole(b) %in% sub(" \\(part\\)$", "", a))
meet <- function(reference, others) any(vapply(others$reference, function(o) share(cohorts[[reference]], cohorts[[o]]), TRUE))
together <- function(size, value) if (sum(size) > 0) c(sum(size), sum(size * value) / sum(size)) else c(0, 0)
join <- function(...) { s <- do.call(rbind, list(...)); together(s[, 1], s[, 2]) }
limit <- function(s, most) c(min(s[1], most), s[2])
pool <- function(r, start) {
  at <- function(node, without) {
    own <- r[r$node == node, ]
    if (nrow(own) && nrow(without)) own <- own[!vapply(own$reference, meet, TRUE, others = without), ]
    together(own$size, own$value)
  }
  up <- function(node, without) {
    passed <- rbind(without, r[r$node == node, ])
    do.call(join, c(list(at(node, without)), lapply(members(node), function(m) limit(up(m, passed), borrow[[node]]))))
  }
  borrowed <- function(node) {
    p <- parent[[node]]
    if (is.na(p)) return(start)
    here <- r[r$node == node, ]
    both <- rbind(here, r[r$node == p, ])
    siblings <- lapply(setdiff(members(p), node), function(s) limit(up(s, both), borrow[[p]]))
    limit(do.call(join, c(list(borrowed(p), at(p, here)), siblings)), borrow[[p]])
  }
  pooled <- vapply(leaves, function(l) join(at(l, r[0, ]), borrowed(l)), c(0, 0))
  pooled[, "none_of_these"] <- c(3, mean(pooled[2, leaves != "none_of_these"]))
  pooled
}

# Section 4.
defining <- table("evidence/defining.csv")
defining <- defining[is.na(defining$assay) & is.na(defining$strength), ] # answers whose assay is not told
rate <- function(finding) {
  d <- defining[defining$finding == finding, ]
  if (nrow(d)) {
    entries <- setNames(as.numeric(d$share), d$hypothesis)
    return(vapply(leaves, function(l) entries[[c(intersect(upwards(l), names(entries)), "elsewhere")[1]]], 0))
  }
  r <- rows[rows$finding == finding & !is.na(rows$node) & !is.na(rows$size) & rows$size > 0, ]
  r$value <- r$share
  pool(r, c(1, 0.5))[2, ]
}
number <- function(key, text) {
  has <- grepl(paste0("(^|[; ])", key, "=[0-9.]+ *(;|$)"), text)
  ifelse(has, suppressWarnings(as.numeric(sub(paste0("^(.*[; ])?", key, "=([0-9.]+) *(;.*)?$"), "\\2", text))), NA)
}
density <- function(q, x, scale, s, start, lowest, highest, outlier, levels, cuts) {
  r <- rows[!is.na(rows$node), ]
  printed <- r[r$finding == levels, ]
  value <- scale(number("value", printed$comment))
  range <- (scale(number("low", printed$comment)) + scale(number("high", printed$comment))) / 2
  printed$value <- ifelse(is.na(value), range, value)
  printed$size <- pmin(ifelse(is.na(printed$examined), 6, as.numeric(printed$examined)), 60) * level_weight[printed$level] *
    near[printed$population] * ifelse(is.na(printed$pair), 1, 0.5) * (printed$counted == "yes")
  cut <- r[r$finding %in% names(cuts) & !is.na(r$size) & r$size > 0, ]
  c0 <- vapply(cut$finding, function(f) cuts[[f]][1], 0)
  above <- ifelse(vapply(cut$finding, function(f) cuts[[f]][2], 0) == 1, cut$share, 1 - cut$share)
  above <- pmin(pmax(above, 0.02), 0.98)
  z <- qnorm(above)
  cut$value <- scale(c0) + s * z
  cut$size <- cut$size * dnorm(z)^2 / (above * (1 - above))
  all <- rbind(printed[!is.na(printed$value) & printed$size > 0, ], cut)
  p <- pool(all, c(1, scale(start)))
  sd <- sqrt(s^2 + s^2 / p[1, ])
  low <- scale(lowest); high <- scale(highest)
  inside <- pnorm(high, p[2, ], sd) - pnorm(low, p[2, ], sd)
  (1 - outlier) * dnorm(scale(x), p[2, ], sd) / inside + outlier / (high - low)
}
likelihood <- rbind(
  t(vapply(present, rate, numeric(length(leaves)))),
  1 - t(vapply(absent, rate, numeric(length(leaves)))),
  ck = density("ck", readings[["ck"]], log10, 0.45, 1500, 10, 1e6, 0.02, "ck_level",
               list(ck_normal = c(200, 0), ck_elevated = c(200, 1), ck_gt_1000 = c(1000, 1), ck_gt_5000 = c(5000, 1), ck_gt_10000 = c(10000, 1))),
  onset_tempo = density("onset_tempo", readings[["onset_tempo"]], log10, 0.5, 6, 0.03, 600, 0.03, "-",
               list(onset_acute_lt_1mo = c(1, 0), onset_subacute_lt_6mo = c(6, 0), onset_insidious_gt_6mo = c(6, 1))),
  onset_age = density("onset_age", readings[["onset_age"]], sqrt, 0.75, 8, 0, 18, 0.05, "onset_age",
               list(onset_age_0_6 = c(7, 0), onset_age_13_17 = c(13, 1))))
findings <- table("findings.csv")
group <- setNames(findings$group, findings$id)[rownames(likelihood)]
correlation <- setNames(as.numeric(table("groups.csv")$correlation), table("groups.csv")$id)
spread <- apply(log(likelihood), 1, sd)
weight <- setNames(rep(1, nrow(likelihood)), rownames(likelihood))
for (g in unique(group[!is.na(group)])) {
  of <- names(which(group == g))
  of <- of[order(-spread[of], of)]
  weight[of] <- (1 - correlation[[g]])^(seq_along(of) - 1)
}

# Sections 5 and 1.
priors <- table("differential/priors.csv")
part <- function(node) {
  p <- priors[priors$age_group == "child" & priors$hypothesis == node, ]
  as.numeric(p$share[match(TRUE, p$setting == "neuromuscular_clinic", nomatch = match("any", p$setting))])
}
prior <- vapply(leaves, function(l) prod(vapply(setdiff(upwards(l), id[1]), part, 0)), 0)
score <- log(prior) + colSums(weight * log(likelihood))
posterior <- exp(score - max(score)) / sum(exp(score - max(score)))
digits <- function(x) trimws(formatC(x, digits = 17, format = "g"))
write.table(data.frame(leaf = leaves, prior = digits(prior), posterior = digits(posterior)), sep = ",", quote = FALSE, row.names = FALSE)
