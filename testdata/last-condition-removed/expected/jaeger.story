  +0.000s   2.004s  deployments: shop api [Deployment aaaaaaaa-0001-4000-8000-000000000002]
                      @ +1.000s status.condition type=ReplicaFailure status=True reason=FailedCreate message=quota lastTransitionTime=2026-11-23T12:00:02.000000Z kelemetry.condition.written=2026-11-23T12:00:02.000000Z
                      @ +2.000s status.condition type=ReplicaFailure kelemetry.condition.written=2026-11-23T12:00:03.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 20]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"api","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000002","resourceVersion":"20","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1},"status":{"replicas":1}}
  +1.000s   0.004s    controller: controller update status [200 rv 20 -> 21]
                        Δ status.conditions null -> [{"type":"ReplicaFailure","status":"True","reason":"FailedCreate","message":"quota","lastTransitionTime":"2026-11-23T12:00:02Z"}]
                        · metadata.resourceVersion "20" -> "21"
  +2.000s   0.004s    controller: controller update status [200 rv 21 -> 22]
                        Δ status {"replicas":1,"conditions":[{"type":"ReplicaFailure","status":"True","reason":"FailedCreate","message":"quota","lastTransitionTime":"2026-11-23T12:00:02Z"}]} -> null
                        · metadata.resourceVersion "21" -> "22"

  +0.000s   2.004s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000001]
                      @ +1.000s status.condition type=ReplicaFailure status=True reason=FailedCreate message=quota lastTransitionTime=2026-11-23T12:00:02.000000Z kelemetry.condition.written=2026-11-23T12:00:02.000000Z
                      @ +2.000s status.condition type=ReplicaFailure kelemetry.condition.written=2026-11-23T12:00:03.000000Z
  +0.000s   0.004s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000001","resourceVersion":"10","generation":1,"creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1},"status":{"replicas":1}}
  +1.000s   0.004s    controller: controller update status [200 rv 10 -> 11]
                        Δ status.conditions null -> [{"type":"ReplicaFailure","status":"True","reason":"FailedCreate","message":"quota","lastTransitionTime":"2026-11-23T12:00:02Z"}]
                        · metadata.resourceVersion "10" -> "11"
  +2.000s   0.004s    controller: controller update status [200 rv 11 -> 12]
                        Δ status.conditions [{"type":"ReplicaFailure","status":"True","reason":"FailedCreate","message":"quota","lastTransitionTime":"2026-11-23T12:00:02Z"}] -> null
                        · metadata.resourceVersion "11" -> "12"
