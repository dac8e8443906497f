  +0.000s   2.003s  deployments: shop web [Deployment aaaaaaaa-0001-4000-8000-000000000000]
  +0.000s   0.003s    alice: alice create [201 rv -> 900]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"900","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":1,"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.28"}]}}}}
  +2.000s   0.003s    alice: alice update [200 rv -> 905]
                        Δ spec.replicas 1 -> 2
                        · metadata.resourceVersion "900" -> "905"

  +1.000s   3.000s  deployments: shop web [Deployment bbbbbbbb-0001-4000-8000-000000000000]
                      @ +4.000s ScalingReplicaSet message=Scaled up replica set web-1 from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.17aa k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +1.000s   0.003s    bob: bob create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"bbbbbbbb-0001-4000-8000-000000000000","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:01Z"},"spec":{"replicas":3,"template":{"spec":{"containers":[{"name":"web","image":"nginx:1.29"}]}}}}
  +3.000s   0.003s    bob: bob update [200 rv -> 12]
                        Δ spec.template.spec.containers[name=web].image "nginx:1.29" -> "nginx:1.30"
                        · metadata.resourceVersion "10" -> "12"
