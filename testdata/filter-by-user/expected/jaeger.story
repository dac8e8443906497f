  +9.217s  98.168s  configmaps: shop web-settings [ConfigMap fd3010de-2908-4eaf-a996-eec990986662]
  +9.217s   0.002s    alice: alice create [201 rv -> 295 inferred] attribution=inferred

  +5.947s 101.437s  namespaces: shop [Namespace 22099e47-3bcb-47a4-a9f4-ba0b9d3a6479]
  +5.947s   0.003s    alice: alice create [201 rv -> 283]

  +0.000s 107.385s  nodes: node-1 [Node f097c67d-33e7-46f9-9137-c53474e9522c]
                      @ +4.636s RegisteredNode message=Node node-1 event: Registered Node node-1 in Controller source=node-controller k8s.event.reason=RegisteredNode k8s.event.type=Normal k8s.event.name=node-1.18eaaa5313171a36 k8s.event.uid=51bf4d7f-2fa4-4e4b-8710-c5961a89ac6a
 +75.868s   0.004s    alice: alice patch [200 rv -> 691]
 +86.954s   0.003s    alice: alice patch [200 rv -> 762]

  +9.223s  98.161s  services: shop web [Service 2e50d6c8-b34c-4369-82e7-f11814615051]
  +9.223s   0.009s    alice: alice create [201 rv -> 297]

  +9.244s  84.782s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z
                      @ +9.266s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +19.331s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +22.397s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +22.427s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +25.397s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +25.414s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +29.169s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +33.392s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +42.479s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +42.518s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
  +9.244s   0.008s    alice: alice create [201 rv -> 300]
 +19.317s   0.007s    ci-bot: ci-bot patch [200 rv -> 364]
 +19.325s  74.720s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact
                        @ +19.337s SuccessfulCreate message=Created pod: web-69f55c5646-sn2lv source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa567f560587 k8s.event.uid=3bd4535b-62cd-406d-a228-17ef0083e915
                        @ +22.436s SuccessfulCreate message=Created pod: web-69f55c5646-44m4w source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa573813e017 k8s.event.uid=17c030de-0fb7-462f-af7d-6d978a17349c
                        @ +25.420s SuccessfulCreate message=Created pod: web-69f55c5646-75hkz source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa57e9efe1d2 k8s.event.uid=65e54835-8c08-47b7-8006-58f2f7846e72
                        @ +33.405s SuccessfulCreate message=Created pod: web-69f55c5646-rhtgl source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c5dea8d5 k8s.event.uid=3cdd122c-8c2c-49b2-ade8-27dd0d2a6215
                        @ +33.412s SuccessfulCreate message=Created pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c651b1e6 k8s.event.uid=d06e873c-d4f3-4953-be60-20187d43dc69
                        @ +42.531s SuccessfulDelete message=Deleted pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5be5d3a884 k8s.event.uid=4c58435c-0506-46ad-a945-f87bb661bf92
                        @ +52.680s SuccessfulCreate message=Created pod: web-69f55c5646-5msq6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5e42bfacc0 k8s.event.uid=b814348f-2ab4-434a-b947-7b66abea21dd
                        @ +61.789s SuccessfulCreate message=Created pod: web-69f55c5646-gwkz2 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6061b3dee0 k8s.event.uid=1cb2438f-8944-495f-ac22-7752f7cea8bb
                        @ +75.907s SuccessfulCreate message=Created pod: web-69f55c5646-mks4l source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63ab348f00 k8s.event.uid=861f8b28-1e59-407d-8cf7-371e2dc82b56
                        @ +75.918s SuccessfulCreate message=Created pod: web-69f55c5646-mn9wm source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63abe1efee k8s.event.uid=be277e18-5e1d-4605-ba6f-acea87df24b9
 +52.673s  24.283s      pods: shop web-69f55c5646-5msq6 [Pod 6cda9d83-56d6-4488-a412-7334072124d1] object.deleted=2026-11-23T11:52:27.559794Z link.class=children link.evidence=exact
                          @ +52.685s Scheduled message=Successfully assigned shop/web-69f55c5646-5msq6 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5e43082390 k8s.event.uid=0e51fb24-950c-46b9-bfcd-94c2c74745c5 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +55.068s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5ed1191563 k8s.event.uid=3e67123a-8e89-40ff-bc57-089b927eb31d
 +75.884s   0.010s        alice: alice create eviction [201 rv -> 695 inferred] attribution=inferred
 +61.778s  15.258s      pods: shop web-69f55c5646-gwkz2 [Pod 5b983fe1-ad36-4c66-a7f0-cf1f9068e35f] object.deleted=2026-11-23T11:52:27.640713Z link.class=children link.evidence=exact
                          @ +61.795s Scheduled message=Successfully assigned shop/web-69f55c5646-gwkz2 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60620f01fd k8s.event.uid=ea6612f6-79a1-4fe1-bcef-66611295a614 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +64.235s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60f379c360 k8s.event.uid=8c8e2996-1df2-40a4-b754-20901eee1b3c
 +75.884s   0.010s        alice: alice create eviction [201 rv -> 696 inferred] attribution=inferred
 +42.465s   0.004s    ci-bot: ci-bot patch [200 rv -> 538]
 +61.745s   0.007s    alice: alice patch [200 rv -> 633]

+103.168s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +103.175s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
+103.168s   0.002s    alice: alice create [201 rv -> 822]

  +6.003s   0.002s  rolebindings: shop bob-edit [RoleBinding bc1bafa4-8483-4995-9873-4f5af9e6ec4e]
  +6.003s   0.002s    alice: alice create [201 rv -> 286]

  +6.051s   0.003s  rolebindings: shop ci-bot-edit [RoleBinding 7cd2082f-f802-499a-9b01-afde1ee96f5d]
  +6.051s   0.003s    alice: alice create [201 rv -> 287]
