  +0.000s   3.004s  horizontalpodautoscalers: shop web [HorizontalPodAutoscaler aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"HorizontalPodAutoscaler","apiVersion":"autoscaling/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"maxReplicas":5,"targetCPUUtilizationPercentage":80}}
  +1.000s   0.004s    horizontal-pod-autoscaler: system:serviceaccount:kube-system:horizontal-pod-autoscaler update status [200 rv -> 11] diff.base=unknown
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    alice: alice patch [200 rv -> 12]
                        Δ spec.maxReplicas 5 -> 6
                        · metadata.resourceVersion "11" -> "12"
  +3.000s   0.004s    alice: alice patch [200 rv -> 13] diff.base=unknown
                        Δ metadata.labels null -> {"tier":"front"}
                        · metadata.resourceVersion "12" -> "13"
