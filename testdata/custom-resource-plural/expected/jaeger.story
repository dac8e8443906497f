  +0.000s   2.004s  customresourcedefinitions: chassis.lab.example.com [CustomResourceDefinition dddddddd-0001-4000-8000-000000000000] object.created_before=2026-11-23T11:00:00.000000Z

  +0.000s   2.004s  chassis: shop rack-7 [Chassis cccccccc-0001-4000-8000-000000000000]
                      @ +0.000s PoweredOn message=all fans turn source=lab-operator k8s.event.reason=PoweredOn k8s.event.type=Normal k8s.event.name=rack-7.by-hand k8s.event.uid=eeeeeeee-0001-4000-8000-000000000000
  +1.000s   0.004s    pods: shop blade-1 [Pod aaaaaaaa-0001-4000-8000-000000000000] link.class=children link.evidence=exact
  +1.000s   0.004s      alice: alice create [201 rv -> 20]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"blade-1","namespace":"shop","uid":"aaaaaaaa-0001-4000-8000-000000000000","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:05Z","ownerReferences":[{"apiVersion":"lab.example.com/v1","kind":"Chassis","name":"rack-7","uid":"cccccccc-0001-4000-8000-000000000000","controller":true}]},"spec":{"containers":[{"name":"app","image":"nginx:1.28"…
  +2.000s   0.004s    alice: alice patch [200] attribution=inferred
